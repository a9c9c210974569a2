package org.hawsh.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.hawsh.embedded.KeycloakOptions;
import org.hawsh.embedded.KeycloakServer;
import org.hawsh.embedded.PostgresOptions;
import org.hawsh.embedded.PostgresServer;
import org.hawsh.embedded.Secrets;

/** The service with a real Keycloak beside it, as {@code make run} starts them. */
public class RealIdentity implements QuarkusTestProfile {
    /** The setting by which the launcher's client, which may make others, proves itself. */
    public static final String LAUNCHER_SECRET = "hawsh.testing.launcher-secret";

    public static final String WEB_ORIGIN = "http://localhost:8080";

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Servers.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    /** A database that is silent and an account that is disabled are found out while somebody looks on. */
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("hawsh.patience.statement", "3s", "hawsh.identity.look-every", "1s");
    }

    /** Starts both servers, and stops them when the last test of the profile is done. */
    public static class Servers implements QuarkusTestResourceLifecycleManager {
        private PostgresServer postgres;
        private KeycloakServer keycloak;
        private IdentityGate gate;

        @Override
        public Map<String, String> start() {
            PostgresOptions options = PostgresOptions.forTests();
            postgres = PostgresServer.start(options);
            int port = freePort();
            keycloak =
                    KeycloakServer.start(
                            KeycloakOptions.forTests(
                                    postgres, WEB_ORIGIN, "http://127.0.0.1:" + port));
            gate = IdentityGate.before(keycloak);
            return Map.of(
                    "hawsh.environment",
                    "DEMONSTRATION",
                    "hawsh.database.url",
                    postgres.url(),
                    "hawsh.database.app-password",
                    postgres.appPassword(),
                    "hawsh.database.owner-password",
                    postgres.ownerPassword(),
                    "hawsh.identity.issuer",
                    keycloak.url() + "/realms/hawsh",
                    "hawsh.identity.server-url",
                    gate.url() + "/realms/hawsh",
                    "hawsh.identity.service-secret",
                    keycloak.serviceSecret(),
                    LAUNCHER_SECRET,
                    keycloak.launcherSecret(),
                    TestDatabase.SUPERUSER_PASSWORD,
                    Secrets.in(options.directory().resolve("secrets")).get("postgres"),
                    "quarkus.http.test-port",
                    String.valueOf(port));
        }

        /** Keycloak must know beforehand where it tells of sign-ins that ended. */
        private static int freePort() {
            try (ServerSocket any = new ServerSocket(0)) {
                return any.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void stop() {
            if (gate != null) {
                gate.close();
            }
            if (keycloak != null) {
                keycloak.close();
            }
            if (postgres != null) {
                postgres.close();
            }
        }
    }
}
