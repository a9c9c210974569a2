package org.hawsh.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A real PostgreSQL of one's own on 127.0.0.1, with the databases and roles Hawsh needs.
 *
 * <p>It stops when closed, and at the latest when this process ends.
 */
public final class PostgresServer implements AutoCloseable {

    private static final int TRIES = 3;

    private final PostgresCluster cluster;
    private final Secrets secrets;
    private final int port;
    private final FileChannel lock;
    private final AtExit atExit;

    private PostgresServer(PostgresCluster cluster, Secrets secrets, int port, FileChannel lock) {
        this.cluster = cluster;
        this.secrets = secrets;
        this.port = port;
        this.lock = lock;
        this.atExit = AtExit.run(this::stop);
    }

    public static PostgresServer start(PostgresOptions options) {
        try {
            Files.createDirectories(options.directory());
            FileChannel lock = lock(options.directory());
            Secrets secrets = Secrets.in(options.directory().resolve("secrets"));
            PostgresCluster cluster =
                    new PostgresCluster(
                            options,
                            Tools.of(options.home(), options.progress()).postgres(),
                            PostgresIdentity.remembered(options.directory()));
            cluster.createUnlessThere(secrets.get("postgres"));
            int port = start(cluster, options);
            PostgresServer server = new PostgresServer(cluster, secrets, port, lock);
            server.roles().establish();
            return server;
        } catch (IOException e) {
            throw Directories.failure("start PostgreSQL", options.directory(), e);
        }
    }

    private static int start(PostgresCluster cluster, PostgresOptions options) throws IOException {
        if (options.port() != 0) {
            cluster.start(options.port());
            return options.port();
        }
        for (int attempt = 1; ; attempt++) {
            int port = Ports.free();
            try {
                cluster.start(port);
                return port;
            } catch (StartFailure maybeTakenMeanwhile) {
                if (attempt == TRIES) {
                    throw maybeTakenMeanwhile;
                }
            }
        }
    }

    /** Two processes on one data directory would stop each other's server. */
    private static FileChannel lock(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        directory.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (!held(channel)) {
            channel.close();
            throw new StartFailure(
                    "Another run of Hawsh is using %s. Stop that one first.".formatted(directory));
        }
        return channel;
    }

    private static boolean held(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    /** The JDBC address of the database {@code hawsh}. */
    public String url() {
        return url("hawsh");
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** For the role {@code hawsh_app}. */
    public String appPassword() {
        return secrets.get("app");
    }

    /** For the role {@code hawsh_owner}. */
    public String ownerPassword() {
        return secrets.get("owner");
    }

    /** For the role {@code hawsh_publish}. */
    public String publishPassword() {
        return secrets.get("publish");
    }

    /** For the role {@code hawsh_sealer}. */
    public String sealerPassword() {
        return secrets.get("sealer");
    }

    /** For the role {@code keycloak}. */
    public String keycloakPassword() {
        return secrets.get("keycloak");
    }

    /** A further, empty database with the same rights as {@code hawsh}. */
    public void createDatabase(String name) throws SQLException {
        roles().createDatabase(name);
    }

    public void dropDatabase(String name) throws SQLException {
        roles().dropDatabase(name);
    }

    private PostgresRoles roles() {
        return new PostgresRoles(url(""), secrets);
    }

    @Override
    public void close() {
        atExit.now();
    }

    private void stop() {
        try (lock) {
            Optional<PostgresProcess> running = cluster.running();
            running.ifPresent(PostgresProcess::stop);
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL could not be stopped: " + e.getMessage(), e);
        }
    }
}
