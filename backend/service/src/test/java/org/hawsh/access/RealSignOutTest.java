package org.hawsh.access;

import static org.hawsh.testing.RealSignIn.as;
import static org.hawsh.testing.RealSignIn.assign;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.testing.IdentityGate;
import org.hawsh.testing.RealIdentity;
import org.hawsh.testing.RealSignIn;
import org.hawsh.testing.Soon;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an administrator ends in a real Keycloak has ended here. */
@QuarkusTest
@Tag("keycloak")
@TestProfile(RealIdentity.class)
class RealSignOutTest {
    private static final UUID FINANCE = UUID.fromString("0193a000-0000-7000-8000-000000000011");

    @ConfigProperty(name = "hawsh.identity.issuer")
    String realm;

    @ConfigProperty(name = RealIdentity.LAUNCHER_SECRET)
    String launcherSecret;

    @BeforeEach
    void holdsARole() {
        assign(FINANCE, Role.FINANCE, TheCentres.KIRKUK);
    }

    @Test
    void aSessionThatIsEndedInKeycloakOpensNothingAtOnceAndOthersGoOn() {
        String ended = signIn();
        String other = signIn();
        String session =
                as(ended)
                        .get("/api/v1/me/sessions")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.find { it.current }.id");
        administrator().delete(administration("/sessions/" + session)).then().statusCode(204);
        opens(ended, 401);
        opens(other, 200);
    }

    @Test
    void whoIsLoggedOutEverywhereInKeycloakIsOutHereAtOnceAndMaySignInAgain() {
        String first = signIn();
        String second = signIn();
        administrator()
                .post(administration("/users/" + FINANCE + "/logout"))
                .then()
                .statusCode(204);
        opens(first, 401);
        opens(second, 401);
        opens(signIn(), 200);
    }

    @Test
    void whoseAccountIsDisabledInKeycloakIsRefusedSoonAndAlsoWhileItIsAway()
            throws InterruptedException {
        String token = signIn();
        enabled(false);
        try {
            Soon.holds("the account is seen disabled", () -> status(token) == 401);
            IdentityGate.shut(true);
            opens(token, 401);
        } finally {
            IdentityGate.shut(false);
            enabled(true);
        }
        Thread.sleep(1_100); // a token says when it was issued to the second
        String later = signIn();
        Soon.holds("the account is seen enabled", () -> status(later) == 200);
        opens(token, 401);
    }

    private String signIn() {
        return RealSignIn.ofPerson(realm, "finance");
    }

    private static void opens(String token, int status) {
        assertEquals(status, status(token));
    }

    private static int status(String token) {
        return as(token).get("/api/v1/me").statusCode();
    }

    private void enabled(boolean enabled) {
        administrator()
                .contentType("application/json")
                .body("{\"enabled\":" + enabled + "}")
                .put(administration("/users/" + FINANCE))
                .then()
                .statusCode(204);
    }

    private RequestSpecification administrator() {
        String master = realm.replace("/realms/hawsh", "/realms/master");
        return as(RealSignIn.ofProgram(master, "hawsh-launcher", launcherSecret));
    }

    private String administration(String path) {
        return realm.replace("/realms/", "/admin/realms/") + path;
    }
}
