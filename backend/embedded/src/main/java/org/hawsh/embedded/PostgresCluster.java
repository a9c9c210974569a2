package org.hawsh.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One data directory: made once, started, and mended where a killed run left it untidy. */
final class PostgresCluster {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long LARGEST_LOG = 10_000_000;

    private final PostgresOptions options;
    private final Path binaries;
    private final PostgresIdentity identity;

    PostgresCluster(PostgresOptions options, Path binaries, PostgresIdentity identity) {
        this.options = options;
        this.binaries = binaries;
        this.identity = identity;
    }

    void createUnlessThere(String superuserPassword) throws IOException {
        Path version = options.cluster().resolve("PG_VERSION");
        if (Files.exists(version)) {
            mustBeOfOurMajor(Files.readString(version).strip());
            return;
        }
        options.progress().say("creating the database");
        // A cluster without PG_VERSION is the remains of an interrupted initdb.
        Directories.delete(options.cluster());
        Files.createDirectory(
                options.cluster(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        identity.own(options.cluster());
        Path password = Files.createTempFile(options.directory(), "initdb", "", privateFile());
        try {
            Files.writeString(password, superuserPassword);
            identity.own(password);
            initdb(password);
        } finally {
            Files.delete(password);
        }
    }

    Optional<PostgresProcess> running() throws IOException {
        return PostgresProcess.of(options.cluster());
    }

    void start(int port) throws IOException {
        running().ifPresent(PostgresProcess::stop);
        Files.deleteIfExists(options.cluster().resolve("postmaster.pid"));
        identity.mustReach(binaries.resolve("bin/postgres"));
        rotateLog();
        ChildProcess start =
                run(
                        "pg_ctl",
                        "-D",
                        cluster(),
                        "-w",
                        "-t",
                        "60",
                        "-l",
                        options.log().toString(),
                        "-o",
                        settings(port),
                        "start");
        if (!start.succeeded()) {
            throw new StartFailure(
                    "PostgreSQL did not start on port %d (%s free in %s).\n%s"
                            .formatted(
                                    port,
                                    Directories.free(options.directory()),
                                    options.directory(),
                                    lastLines(Files.readString(options.log()))));
        }
    }

    private void rotateLog() throws IOException {
        if (Files.exists(options.log()) && Files.size(options.log()) > LARGEST_LOG) {
            Path previous = options.log().resolveSibling("postgres.log.previous");
            Files.move(options.log(), previous, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String settings(int port) {
        List<String> settings =
                new ArrayList<>(
                        List.of(
                                "port=" + port,
                                "listen_addresses=127.0.0.1",
                                "unix_socket_directories=",
                                "password_encryption=scram-sha-256",
                                "timezone=UTC",
                                "log_timezone=UTC",
                                "jit=off"));
        settings.addAll(PostgresMemory.ofThisMachine().settings());
        if (!options.durable()) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        return settings.stream()
                .map(setting -> "-c " + setting.replace("=", "='") + "'")
                .collect(Collectors.joining(" "));
    }

    private void initdb(Path passwordFile) {
        ChildProcess made =
                run(
                        "initdb",
                        "-D",
                        cluster(),
                        "-U",
                        "postgres",
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + passwordFile,
                        "-E",
                        "UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=" + systemLocale(),
                        "--data-checksums");
        if (!made.succeeded()) {
            throw new StartFailure(
                    "PostgreSQL could not create its database in %s (%s free).\n%s"
                            .formatted(
                                    cluster(),
                                    Directories.free(options.directory()),
                                    lastLines(made.output())));
        }
    }

    /** Older macOS has no C.UTF-8; words are told apart by the system's locale, never sorted. */
    private static String systemLocale() {
        return HostPlatform.current().isMacos() ? "en_US.UTF-8" : "C.UTF-8";
    }

    private void mustBeOfOurMajor(String found) {
        String wanted = Versions.pinned().postgresMajor();
        if (!found.equals(wanted)) {
            throw new StartFailure(
                    "The data in %s was written by PostgreSQL %s; this Hawsh runs PostgreSQL %s. Move it away or start over with `make reset`."
                            .formatted(options.directory(), found, wanted));
        }
    }

    private ChildProcess run(String program, String... arguments) {
        List<String> command =
                identity.command(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return ChildProcess.run(command, Path.of("/"), PATIENCE);
    }

    private String cluster() {
        return options.cluster().toString();
    }

    private static String lastLines(String output) {
        List<String> lines = output.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    private static FileAttribute<?> privateFile() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    }
}
