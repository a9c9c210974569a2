package org.hawsh.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.hawsh.embedded.PostgresOptions;
import org.hawsh.embedded.PostgresServer;
import org.hawsh.embedded.Secrets;
import org.hawsh.embedded.launch.Keyset;

/** One real PostgreSQL for all tests of a run, with the roles of production, and a key that signs the tests' tokens. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    static final String SIGNING_KEY = "hawsh.test.signing-key";
    static final String SEALER_PASSWORD = "hawsh.test.sealer-password";
    static final String SUPERUSER_PASSWORD = "hawsh.test.superuser-password";
    static final String DIRECTORY = "hawsh.test.database-directory";
    static final String ISSUER = "https://identity.test/realms/hawsh";

    private PostgresServer postgres;
    private IdentityStub identity;

    @Override
    public Map<String, String> start() {
        PostgresOptions options = PostgresOptions.forTests();
        postgres = PostgresServer.start(options);
        KeyPair keys = newKeys();
        identity = IdentityStub.start(keys.getPublic());
        Map<String, String> settings = new HashMap<>();
        settings.put("hawsh.environment", "DEMONSTRATION");
        settings.put("hawsh.database.url", postgres.url());
        settings.put("hawsh.database.app-password", postgres.appPassword());
        settings.put("hawsh.database.owner-password", postgres.ownerPassword());
        settings.put("hawsh.identity.issuer", ISSUER);
        settings.put("hawsh.identity.server-url", identity.realm());
        settings.put("hawsh.identity.service-secret", "of-the-tests-only");
        settings.put("hawsh.identity.follow-every", "1s");
        settings.put("hawsh.identity.second-factor", "true");
        settings.put("quarkus.oidc.auth-server-url", "");
        settings.put("quarkus.oidc.public-key", base64(keys.getPublic().getEncoded()));
        settings.put(SEALER_PASSWORD, postgres.sealerPassword());
        settings.put(
                SUPERUSER_PASSWORD,
                Secrets.in(options.directory().resolve("secrets")).get("postgres"));
        settings.put(DIRECTORY, options.directory().resolve("cluster").toString());
        settings.put("hawsh.mediation.kek-file", kek(options.directory()).toString());
        settings.put(
                "hawsh.mediation.erased-file", options.directory().resolve("erased").toString());
        settings.put(SIGNING_KEY, base64(keys.getPrivate().getEncoded()));
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    @Override
    public void stop() {
        if (identity != null) {
            identity.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private static Path kek(Path directory) {
        try {
            return Files.writeString(directory.resolve("kek"), Keyset.fresh());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
