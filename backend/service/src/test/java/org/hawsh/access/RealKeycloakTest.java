package org.hawsh.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.testing.BrowserLogin;
import org.hawsh.testing.Databases;
import org.hawsh.testing.RealIdentity;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who somebody is comes from a real Keycloak; what they may do does not. */
@QuarkusTest
@Tag("keycloak")
@TestProfile(RealIdentity.class)
class RealKeycloakTest {
    private static final UUID REGISTRAR = UUID.fromString("0193a000-0000-7000-8000-000000000001");
    private static final UUID SERVICE = UUID.fromString("0193a000-0000-7000-8000-000000000020");

    @ConfigProperty(name = "hawsh.identity.issuer")
    String realm;

    @Test
    void aPersonSignsInAsTheWebClientDoesAndHoldsTheRolesOfOurTable() {
        assign(REGISTRAR, "REGISTRAR");
        String token =
                new BrowserLogin(realm, RealIdentity.WEB_ORIGIN)
                        .accessToken("registrar.kirkuk", "hawsh-demo-1");
        assertNotNull(token);
        given().auth()
                .oauth2(token)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("registrar.kirkuk"))
                .body("displayName", equalTo("Avan Omar"))
                .body("assignments.role", contains("REGISTRAR"));
    }

    @Test
    void aSignedInPersonWithoutAnAssignmentMayDoNothing() {
        String token =
                new BrowserLogin(realm, RealIdentity.WEB_ORIGIN)
                        .accessToken("manager.kirkuk", "hawsh-demo-1");
        given().auth().oauth2(token).get("/api/v1/me").then().statusCode(403);
    }

    @Test
    void aServiceProvesItselfWithItsOwnCredentials() {
        assign(SERVICE, "REGISTRAR");
        String token =
                given().formParam("grant_type", "client_credentials")
                        .auth()
                        .preemptive()
                        .basic("hawsh-demonstration", "demonstration-secret")
                        .post(realm + "/protocol/openid-connect/token")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("access_token");
        given().auth().oauth2(token).get("/api/v1/participants").then().statusCode(200);
    }

    @Test
    void theWebClientCannotTradeAPasswordForATokenItself() {
        given().formParam("grant_type", "password")
                .formParam("client_id", "hawsh-web")
                .formParam("username", "registrar.kirkuk")
                .formParam("password", "hawsh-demo-1")
                .post(realm + "/protocol/openid-connect/token")
                .then()
                .statusCode(400);
    }

    @Test
    void aWrongPasswordSaysNothingOfWhoExists() {
        BrowserLogin browser = new BrowserLogin(realm, RealIdentity.WEB_ORIGIN);
        assertNull(browser.accessToken("registrar.baghdad", "wrong"));
        assertNull(browser.accessToken("nobody.of.this.name", "wrong"));
    }

    @Test
    void theLoginPageSpeaksThreeLanguagesInTheirDirection() {
        BrowserLogin browser = new BrowserLogin(realm, RealIdentity.WEB_ORIGIN);
        assertTrue(browser.loginPage("en").contains("lang=\"en\""), browser.loginPage("en"));
        String arabic = browser.loginPage("ar");
        String kurdish = browser.loginPage("ckb");
        assertTrue(arabic.contains("dir=\"rtl\"") && arabic.contains("كلمة"));
        assertTrue(
                kurdish.contains("lang=\"ckb\"")
                        && kurdish.contains("dir=\"rtl\"")
                        && kurdish.contains("وشەی"));
        assertFalse(kurdish.contains("Password"));
    }

    private static void assign(UUID subject, String role) {
        Databases.execute(
                "insert into role_assignment (subject, role, centre_id) select ?, ?, ? where not exists"
                        + " (select 1 from role_assignment where subject = ?)",
                subject,
                role,
                TheCentres.KIRKUK,
                subject);
    }
}
