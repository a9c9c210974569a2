package org.hawsh.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a production host is reached from outside. */
class CaddyfileTest {

    private static final Path FILE =
            HawshHome.find().checkout().resolve("backend/deploy/Caddyfile");

    @ParameterizedTest
    @CsvSource({
        "/auth/realms/hawsh/protocol/openid-connect/auth, keycloak:8080",
        "/auth/realms/hawsh/protocol/openid-connect/token, keycloak:8080",
        "/auth/realms/hawsh/.well-known/openid-configuration, keycloak:8080",
        "/auth/realms/hawsh/login-actions/authenticate, keycloak:8080",
        "/auth/resources/1abcd/login/hawsh/css/hawsh.css, keycloak:8080",
        "/auth/admin, 404",
        "/auth/admin/realms/hawsh/users, 404",
        "/auth/admin/master/console/, 404",
        "/AUTH/Admin/realms/hawsh/users, 404",
        "/auth/realms/master, 404",
        "/auth/realms/master/protocol/openid-connect/token, 404",
        "/auth/realms/hawsh/..;/master/protocol/openid-connect/token, 404",
        "/auth/realms/hawsh/clients-registrations/default, 404",
        "/auth/realms/hawsh/account/, 404",
        "/auth/, 404",
        "/auth/metrics, 404",
        "/q/back-channel-logout, 404",
        "/q/health, 404",
        "/api/v1/me, service:8080",
        "/participants, files"
    })
    void fromOutsideIsReachedWhatIsMeantToBe(String path, String who) throws IOException {
        assertThat(Caddyfile.of(Files.readString(FILE)).answers(path)).isEqualTo(who);
    }

    @Test
    void aPlantedFaultIsNoticed() throws IOException {
        String planted =
                Files.readString(FILE)
                        .replace(
                                "/auth/realms/hawsh /auth/realms/hawsh/* /auth/resources/*",
                                "/auth /auth/*");
        assertThat(Caddyfile.of(planted).answers("/auth/admin/realms/hawsh/users"))
                .isEqualTo("keycloak:8080");
    }
}
