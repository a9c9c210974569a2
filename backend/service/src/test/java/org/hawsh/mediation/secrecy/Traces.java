package org.hawsh.mediation.secrecy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hawsh.testing.OtherDatabase;
import org.postgresql.PGConnection;

/**
 * Where a database leaves what it was told: its tables, their files, the write-ahead log and the
 * log of the server.
 */
final class Traces {
    private static final String TABLES =
            "select oid::regclass::text from pg_class where relkind = 'r' and relnamespace::regnamespace::text !~ '^(pg_|information)' order by 1";

    private final OtherDatabase database;
    private final String firstSegment;

    private Traces(OtherDatabase database) throws SQLException {
        this.database = database;
        database.change(
                "alter system set wal_keep_size = '4GB'",
                "select pg_reload_conf()",
                "select pg_switch_wal()");
        firstSegment = ask("select pg_walfile_name(pg_current_wal_lsn())");
    }

    /**
     * Of what happens from now on: the write-ahead log is kept until it has been looked through.
     */
    static Traces from(OtherDatabase database) throws SQLException {
        return new Traces(database);
    }

    /** By where it was found, what was. */
    Set<String> of(Sought sought) throws SQLException {
        Set<String> found = new TreeSet<>();
        for (String table : tables()) {
            sought.in(dump(table)).forEach(text -> found.add("the dump of " + table + ": " + text));
        }
        String lastSegment = ask("select pg_walfile_name(pg_switch_wal())");
        database.change("checkpoint");
        Path cluster = OtherDatabase.directory();
        String folder =
                ask("select 'base/' || oid from pg_database where datname = current_database()");
        for (Path file : files(cluster.resolve(folder))) {
            in(file, sought).forEach(text -> found.add("the files of tables: " + text));
        }
        List<Path> log =
                files(cluster.resolve("pg_wal")).stream()
                        .filter(file -> isBetween(file.getFileName().toString(), lastSegment))
                        .toList();
        if (log.isEmpty()) {
            throw new IllegalStateException(
                    "the write-ahead log from " + firstSegment + " is gone");
        }
        for (Path file : log) {
            in(file, sought).forEach(text -> found.add("the write-ahead log: " + text));
        }
        in(cluster.resolve("postgres.log"), sought)
                .forEach(text -> found.add("the log of the server: " + text));
        database.change("alter system reset wal_keep_size", "select pg_reload_conf()");
        return found;
    }

    private boolean isBetween(String segment, String last) {
        return segment.length() == firstSegment.length()
                && segment.compareTo(firstSegment) >= 0
                && segment.compareTo(last) <= 0;
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** In binary, so that also what stands among bytes is seen. */
    private byte[] dump(String table) throws SQLException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Connection connection = database.asSuperuser()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy %s to stdout (format binary)".formatted(table), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Set<String> in(Path file, Sought sought) {
        try {
            return sought.in(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
