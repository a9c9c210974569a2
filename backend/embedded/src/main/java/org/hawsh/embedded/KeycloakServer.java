package org.hawsh.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A real Keycloak of one's own with the realm {@code hawsh}, on 127.0.0.1 and known to browsers as
 * localhost. It stops when closed, and at the latest when this process ends.
 */
public final class KeycloakServer implements AutoCloseable {

    private static final Duration BUILD = Duration.ofMinutes(10);
    private static final Duration FIRST_START = Duration.ofMinutes(5);

    /** A database that hangs is not waited for. */
    private static final String DATABASE_PATIENCE =
            "?connectTimeout=5&socketTimeout=60&tcpKeepAlive=true";

    private final RunningProcess process;
    private final int port;
    private final String serviceSecret;
    private final String launcherSecret;

    private KeycloakServer(
            RunningProcess process, int port, String serviceSecret, String launcherSecret) {
        this.process = process;
        this.port = port;
        this.serviceSecret = serviceSecret;
        this.launcherSecret = launcherSecret;
    }

    public static KeycloakServer start(KeycloakOptions wanted) {
        KeycloakOptions options = wanted.onFixedPorts();
        Path program = built(options);
        forgetOldLook(program);
        Secrets secrets = Secrets.in(options.directory().resolve("secrets"));
        options.progress().say("starting Keycloak");
        RunningProcess process =
                RunningProcess.start(
                        "keycloak",
                        command(program, options),
                        options.directory(),
                        options.directory(),
                        environment(options, secrets));
        KeycloakServer server =
                new KeycloakServer(
                        process,
                        options.port(),
                        options.serviceSecret(),
                        secrets.get("admin-client"));
        Web.await(
                "Keycloak",
                "http://127.0.0.1:%d/health/ready".formatted(options.managementPort()),
                process,
                FIRST_START);
        KeycloakRealm realm =
                new KeycloakRealm(
                        server.url(),
                        server.launcherSecret(),
                        options.directory().resolve("realm.fingerprint"));
        realm.establish(RealmFile.demonstration(), options.installation(), options.progress());
        return server;
    }

    /** Once a version: Keycloak compiles its configuration, which takes it half a minute. */
    private static Path built(KeycloakOptions options) {
        Path program = Tools.of(options.home(), options.progress()).keycloak();
        Path mark = program.resolve("hawsh-built");
        if (Files.exists(mark)) {
            return program;
        }
        return options.home()
                .exclusively(
                        "keycloak-build",
                        () -> {
                            if (!Files.exists(mark)) {
                                options.progress().say("preparing Keycloak, once");
                                build(program);
                                Files.createFile(mark);
                            }
                            return program;
                        });
    }

    /** Keycloak keeps compressed style sheets by its own version, which a changed theme does not move. */
    private static void forgetOldLook(Path program) {
        Path compressed = program.resolve("data/tmp/kc-gzip-cache");
        try {
            Directories.delete(compressed);
        } catch (IOException e) {
            throw Directories.failure("remove old style sheets", compressed, e);
        }
    }

    private static void build(Path program) {
        ChildProcess build =
                ChildProcess.run(
                        List.of(
                                program.resolve("bin/kc.sh").toString(),
                                "build",
                                "--db=postgres",
                                "--health-enabled=true"),
                        program,
                        Map.of("JAVA_HOME", System.getProperty("java.home")),
                        BUILD);
        if (!build.succeeded()) {
            throw new StartFailure("Keycloak could not be prepared.\n" + build.output());
        }
    }

    private static List<String> command(Path program, KeycloakOptions options) {
        return List.of(
                program.resolve("bin/kc.sh").toString(),
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + options.port(),
                "--http-management-port=" + options.managementPort(),
                "--hostname=http://localhost:" + options.port(),
                "--cache=local",
                "--spi-theme--folder--dir="
                        + options.home().checkout().resolve("backend/embedded/theme"));
    }

    private static Map<String, String> environment(KeycloakOptions options, Secrets secrets) {
        Map<String, String> environment = new HashMap<>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        // The quick compiler alone: it starts in two thirds of the time and needs less memory.
        environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        environment.put("KC_DB_URL", options.postgres().url("keycloak") + DATABASE_PATIENCE);
        // The connections of before a restart of the database are found out before a sign-in needs
        // one.
        environment.put("QUARKUS_DATASOURCE_JDBC_VALIDATE_ON_BORROW", "true");
        environment.put("QUARKUS_DATASOURCE_JDBC_VALIDATION_QUERY_TIMEOUT", "2S");
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", options.postgres().keycloakPassword());
        environment.put("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("admin"));
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", KeycloakRealm.ADMIN_CLIENT);
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", secrets.get("admin-client"));
        return environment;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** As if its machine had no time for it: what is sent to it arrives, and nothing comes back until it is thawed. */
    public void freeze() {
        process.freeze();
    }

    public void thaw() {
        process.thaw();
    }

    public int port() {
        return port;
    }

    /** By what the service proves itself. */
    public String serviceSecret() {
        return serviceSecret;
    }

    /** By what the launcher's client {@code hawsh-launcher} of the master realm proves itself; it may make realms and clients. */
    public String launcherSecret() {
        return launcherSecret;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** What tokens carry as {@code iss}. */
    public String issuer() {
        return url() + "/realms/hawsh";
    }

    @Override
    public void close() {
        process.stop();
    }
}
