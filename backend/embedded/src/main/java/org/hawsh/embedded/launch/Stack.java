package org.hawsh.embedded.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hawsh.embedded.HawshHome;
import org.hawsh.embedded.KeycloakOptions;
import org.hawsh.embedded.KeycloakServer;
import org.hawsh.embedded.PostgresOptions;
import org.hawsh.embedded.PostgresServer;
import org.hawsh.embedded.RunningProcess;
import org.hawsh.embedded.Secrets;
import org.hawsh.embedded.StartFailure;
import org.hawsh.embedded.Tools;
import org.hawsh.embedded.Web;

/** All servers of one installation on this machine. Whatever ends this process stops them. */
final class Stack {

    private static final Duration START = Duration.ofMinutes(3);

    /**
     * One client brings in the days of four centres, and its people are all there are; whoever starts the stack may say other
     * numbers.
     */
    private static final Map<String, String> WHAT_A_DEMONSTRATION_ASKS =
            Map.of(
                    "HAWSH_LIMITS_REQUESTS_PER_MINUTE", "10000",
                    "HAWSH_PEOPLE_AN_HOUR_SLOW", "10000",
                    "HAWSH_PEOPLE_AN_HOUR_STOP", "20000");

    private final HawshHome home;
    private final Path data;
    private final StackPorts ports;
    private final Steps steps;
    private final Builds builds;
    private final Secrets secrets;
    private final String serviceSecret;
    private final List<RunningProcess> processes = new ArrayList<>();
    private PostgresServer postgres;
    private KeycloakServer keycloak;

    Stack(HawshHome home, Path data, StackPorts ports, Steps steps) {
        this.home = home;
        this.data = data;
        this.ports = ports;
        this.steps = steps;
        this.builds = new Builds(home);
        this.secrets = Secrets.in(data.resolve("service").resolve("secrets"));
        this.serviceSecret = secrets.get("identity-service");
    }

    /** Databases and identity come up while web client and service are being built. */
    void startPackaged() {
        CompletableFuture<Void> built =
                CompletableFuture.runAsync(
                        () -> {
                            step(
                                    "Web client",
                                    () -> builds.webClient(steps.progress("Web client")));
                            step("Service", () -> builds.service(steps.progress("Service")));
                        });
        startPostgres();
        CompletableFuture<Void> identity = CompletableFuture.runAsync(this::startKeycloak);
        await(built);
        // The service can migrate its tables while Keycloak is still starting.
        RunningProcess service =
                start("service", packagedService(), builds.serviceJar().getParent(), environment());
        await(identity);
        step("Service", () -> awaitService(service));
    }

    /** Quarkus and Vite, both reloading what is edited. */
    void startForDevelopment() {
        CompletableFuture<Void> packages =
                CompletableFuture.runAsync(
                        () -> builds.packagesOfWebClient(steps.progress("Web client")));
        startPostgres();
        startKeycloak();
        await(packages);
        Path backend = home.checkout().resolve("backend");
        List<String> dev =
                List.of(
                        Tools.of(home, steps.progress("Hawsh")).maven().toString(),
                        "-B",
                        "-q",
                        "-ntp",
                        "-pl",
                        "service",
                        "-am",
                        "-DskipTests",
                        "quarkus:dev",
                        "-Ddebug=false");
        RunningProcess service = start("service", dev, backend, environment());
        Map<String, String> vite = new HashMap<>(environment());
        vite.put("HAWSH_SERVICE", serviceUrl());
        RunningProcess client =
                start(
                        "web-client",
                        List.of(
                                "npx",
                                "vite",
                                "--strictPort",
                                "--port",
                                String.valueOf(ports.viteClient())),
                        home.checkout().resolve("frontend"),
                        vite);
        step("Service", () -> awaitService(service));
        step("Web client", () -> Web.await("The web client", webOrigin(true) + "/", client, START));
    }

    private void startPostgres() {
        postgres =
                steps.step(
                        "PostgreSQL",
                        () ->
                                PostgresServer.start(
                                        new PostgresOptions(
                                                home,
                                                data.resolve("postgres"),
                                                ports.database(),
                                                true,
                                                steps.progress("PostgreSQL"))));
    }

    private void startKeycloak() {
        keycloak =
                steps.step(
                        "Keycloak",
                        () ->
                                KeycloakServer.start(
                                        new KeycloakOptions(
                                                home,
                                                data.resolve("keycloak"),
                                                ports.identity(),
                                                ports.identityManagement(),
                                                postgres,
                                                webOrigin(false),
                                                serviceUrl(),
                                                serviceSecret,
                                                steps.progress("Keycloak"))));
    }

    private List<String> packagedService() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "@" + builds.javaOptions(),
                "-jar",
                builds.serviceJar().getFileName().toString());
    }

    private RunningProcess start(
            String name, List<String> command, Path directory, Map<String, String> environment) {
        steps.say(name.equals("service") ? "Service" : "Web client", "starting");
        RunningProcess process =
                RunningProcess.start(name, command, directory, data.resolve(name), environment);
        processes.add(process);
        return process;
    }

    private void awaitService(RunningProcess service) {
        Web.await("The service", serviceUrl() + "/q/health/ready", service, START);
    }

    /** What the service reads, and what a command around the stack finds it by. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("HAWSH_ENVIRONMENT", "DEMONSTRATION");
        environment.put("HAWSH_HTTP_PORT", String.valueOf(ports.http()));
        environment.put("HAWSH_WEB_ORIGIN", webOrigin(false));
        environment.put("HAWSH_DATABASE_URL", postgres.url());
        environment.put("HAWSH_DATABASE_APP_PASSWORD", postgres.appPassword());
        environment.put("HAWSH_DATABASE_OWNER_PASSWORD", postgres.ownerPassword());
        environment.put("HAWSH_IDENTITY_ISSUER", issuer());
        environment.put("HAWSH_IDENTITY_ORIGIN", identityOrigin());
        environment.put("HAWSH_IDENTITY_SERVICE_SECRET", serviceSecret);
        environment.put("HAWSH_CRYPTO_KEYSET", secrets.get("keyset", Keyset.fresh()));
        environment.put(
                "HAWSH_MEDIATION_KEK_FILE",
                secrets.file("mediation-keks", Keyset.fresh()).toString());
        environment.put("HAWSH_MEDIATION_ERASED_FILE", data.resolve("erased-cases").toString());
        WHAT_A_DEMONSTRATION_ASKS.forEach(
                (limit, much) -> environment.put(limit, System.getenv().getOrDefault(limit, much)));
        return environment;
    }

    DemonstrationData demonstration() {
        return new DemonstrationData(
                postgres, new ServiceClient(serviceUrl(), identity().ofClient()));
    }

    DemonstrationRoles roles() {
        return new DemonstrationRoles(postgres);
    }

    DemonstrationDesk desk() {
        return new DemonstrationDesk(postgres, serviceUrl(), identity());
    }

    DemonstrationMediation mediation() {
        return new DemonstrationMediation(postgres, serviceUrl(), identity());
    }

    DemonstrationCalls calls() {
        return new DemonstrationCalls(postgres, serviceUrl(), identity());
    }

    DemonstrationNetworks networks() {
        return new DemonstrationNetworks(postgres, serviceUrl(), identity());
    }

    DemonstrationInitiatives initiatives() {
        return new DemonstrationInitiatives(postgres, serviceUrl(), identity());
    }

    private Identity identity() {
        return new Identity(issuer(), webOrigin(false));
    }

    String webOrigin(boolean development) {
        return "http://localhost:" + (development ? ports.viteClient() : ports.http());
    }

    String identityOrigin() {
        return "http://localhost:" + ports.identity();
    }

    private String issuer() {
        return identityOrigin() + "/realms/hawsh";
    }

    private String serviceUrl() {
        return "http://127.0.0.1:" + ports.http();
    }

    void mustBeAlive() {
        for (RunningProcess process : processes) {
            if (!process.isAlive()) {
                throw new StartFailure(
                        "A server stopped by itself. Its log is %s:\n%s"
                                .formatted(process.log(), process.lastWords()));
            }
        }
        if (!keycloak.isAlive()) {
            throw new StartFailure(
                    "Keycloak stopped by itself. Its log is in " + data.resolve("keycloak"));
        }
    }

    private void step(String name, Runnable work) {
        steps.step(
                name,
                () -> {
                    work.run();
                    return null;
                });
    }

    private static void await(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw e;
        }
    }
}
