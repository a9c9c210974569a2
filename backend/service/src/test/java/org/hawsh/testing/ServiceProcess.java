package org.hawsh.testing;

import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.hawsh.embedded.Ports;
import org.hawsh.embedded.PostgresServer;
import org.hawsh.embedded.launch.Keyset;

/**
 * The packaged service as a process of its own, which can be killed like any other. As in production the tables are made by a
 * step before it, and it knows no password of their owner.
 */
public final class ServiceProcess implements AutoCloseable {
    private static final Path FOLDER = Path.of("target/quarkus-app");
    private static final String ISSUER = "https://identity.test/realms/hawsh";
    private static final Duration LONGEST_START = Duration.ofSeconds(90);

    private final PostgresServer database;
    private final KeyPair keys = newKeys();
    private final String keyset = Keyset.fresh();
    private final int port = Ports.free();
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;
    private Duration start;

    public ServiceProcess(PostgresServer database) {
        this.database = database;
    }

    public void start() {
        try {
            if (start == null) {
                migrate();
            }
            Path log = Files.createTempFile("service", ".log");
            long begun = System.nanoTime();
            process = began(log, "-Dhawsh.database.migrate=false");
            awaitReady(log);
            start = Duration.ofNanos(System.nanoTime() - begun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void migrate() throws IOException {
        Path log = Files.createTempFile("migration", ".log");
        Process step =
                began(
                        log,
                        "-Dquarkus.init-and-exit=true",
                        "-Dhawsh.database.owner-password=" + database.ownerPassword());
        try {
            if (!step.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)
                    || step.exitValue() != 0) {
                throw new IllegalStateException(
                        "the tables were not made:\n" + Files.readString(log));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process began(Path log, String... settings) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        // It is killed before the optimising compiler has earned what it takes.
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:SharedArchiveFile=app-cds.jsa"));
        command.addAll(List.of(settings));
        command.addAll(
                List.of(
                        "-Dhawsh.environment=DEMONSTRATION",
                        "-Dhawsh.http.port=" + port,
                        "-Dquarkus.log.console.json.enabled=false",
                        "-Dhawsh.database.url=" + database.url(),
                        "-Dhawsh.identity.issuer=" + ISSUER,
                        "-Dquarkus.oidc.auth-server-url=",
                        "-Dquarkus.oidc.public-key="
                                + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()),
                        "-jar",
                        "quarkus-run.jar"));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true);
        builder.environment().put("HAWSH_DATABASE_APP_PASSWORD", database.appPassword());
        builder.environment().put("HAWSH_CRYPTO_KEYSET", keyset);
        return builder.redirectOutput(log.toFile()).start();
    }

    /** How long it took to be ready, the last time. */
    public Duration lastStart() {
        return start;
    }

    /** As a power cut does it: nothing is closed, nothing is said. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives somebody a role at a centre, before they ask for anything. */
    public void appoint(UUID subject, String role, UUID centre) {
        try (Connection owner = owner();
                var insert =
                        owner.prepareStatement(
                                "insert into role_assignment (subject, role, centre_id) values (?, ?, ?)")) {
            insert.setObject(1, subject);
            insert.setString(2, role);
            insert.setObject(3, centre);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The single number a query answers, asked as the owner, whether the service lives or not. */
    public long count(String sql, Object... values) {
        try (Connection owner = owner();
                var query = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(database.url(), "hawsh_owner", database.ownerPassword());
    }

    public HttpRequest.Builder request(String path, UUID subject) {
        return HttpRequest.newBuilder(uri(path))
                .timeout(Duration.ofSeconds(30))
                .header(
                        "Authorization",
                        "Bearer "
                                + Jwt.issuer(ISSUER)
                                        .audience("hawsh-api")
                                        .subject(subject.toString())
                                        .expiresIn(600)
                                        .sign(keys.getPrivate()));
    }

    @Override
    public void close() {
        kill();
    }

    private void awaitReady(Path log) throws IOException {
        long until = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            try {
                Thread.sleep(50);
                int status =
                        client.send(
                                        HttpRequest.newBuilder(uri("/q/health/ready")).build(),
                                        HttpResponse.BodyHandlers.discarding())
                                .statusCode();
                if (status == 200) {
                    return;
                }
            } catch (IOException notYet) {
                continue;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("the service did not start:\n" + Files.readString(log));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
