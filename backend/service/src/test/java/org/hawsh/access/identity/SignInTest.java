package org.hawsh.access.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.hawsh.access.Role;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.IdentityStub;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class SignInTest {
    private static final String SIGN_INS = "/api/v1/me/sessions";
    private static final long A_SECOND = 1_100;

    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
    private final String signIn = IdentityStub.signInOf(registrar.subject());

    @Test
    void everybodySeesWhereTheyAreSignedIn() {
        registrar
                .calls()
                .get(SIGN_INS)
                .then()
                .statusCode(200)
                .body("items.id", contains(signIn))
                .body("items[0].current", equalTo(true))
                .body("items[0].address", equalTo("192.0.2.7"));
    }

    @Test
    void anEndedSignInOpensNothingAtOnceAndOthersGoOn() {
        Someone another = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        registrar.calls().post(SIGN_INS + "/" + signIn + "/ending").then().statusCode(204);
        registrar.calls().get("/api/v1/participants").then().statusCode(401);
        another.calls().get("/api/v1/participants").then().statusCode(200);
    }

    @Test
    void aSignInEndedHereIsNotShownAlthoughTheIdentityProviderStillHoldsIt() {
        Databases.execute(
                "insert into ended_session (subject, session) values (?, ?)",
                registrar.subject(),
                signIn);
        given().auth()
                .oauth2(registrar.tokenOf("a later one"))
                .get(SIGN_INS)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void somebodyElsesSignInIsNotThere() {
        Someone another = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        another.calls().post(SIGN_INS + "/" + signIn + "/ending").then().statusCode(404);
        registrar.calls().get("/api/v1/participants").then().statusCode(200);
    }

    @Test
    void signingOutEverywhereRefusesEveryTokenIssuedUntilThen() {
        String token = registrar.token(300, "hawsh-api");
        registrar
                .calls()
                .post(SIGN_INS + "/ending")
                .then()
                .statusCode(200)
                .body("ended", equalTo(1));
        given().auth()
                .oauth2(token)
                .get("/api/v1/participants")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("type", equalTo("urn:hawsh:problem:signed-out"));
    }

    @Test
    void aTokenThatIsRefreshedAfterSigningOutEverywhereOpensNothing() throws InterruptedException {
        Instant signedIn = Instant.now();
        registrar.calls().post(SIGN_INS + "/ending").then().statusCode(200);
        Thread.sleep(A_SECOND); // a token says when it was issued to the second
        opens(registrar.refreshedToken(signedIn), 401);
        String again = registrar.refreshedToken(Instant.now());
        opens(again, 200);
        given().auth().oauth2(again).get(SIGN_INS).then().statusCode(200).body("items", empty());
    }

    @Test
    void theOwnSignInIsEndedHereAlsoWhileTheIdentityProviderIsAway() {
        IdentityStub.isAway(true);
        try {
            registrar.calls().post(SIGN_INS + "/" + signIn + "/ending").then().statusCode(204);
            registrar.calls().get("/api/v1/participants").then().statusCode(401);
        } finally {
            IdentityStub.isAway(false);
        }
    }

    @Test
    void whoDecidesAboutRolesOpensNothingByAPasswordAlone() {
        Someone administrator = Someone.everywhere(Role.ADMINISTRATOR);
        administrator.calls().get("/api/v1/role-assignments").then().statusCode(200);
        given().auth()
                .oauth2(administrator.tokenWithoutSecondFactor())
                .get("/api/v1/role-assignments")
                .then()
                .statusCode(403);
        opens(registrar.tokenWithoutSecondFactor(), 200);
    }

    /** Somebody could make a client and lead people to sign in by it. */
    @Test
    void aSignInByAnotherClientThanOursOpensNothing() {
        opens(registrar.tokenBy("a-strangers"), 401);
        opens(registrar.tokenBy("hawsh-web"), 200);
    }

    private static void opens(String token, int status) {
        given().auth().oauth2(token).get("/api/v1/participants").then().statusCode(status);
    }

    @Test
    void whileTheIdentityProviderIsAwayWorkGoesOnAndOnlyItsOwnKnowledgeIsMissing() {
        IdentityStub.isAway(true);
        try {
            registrar.calls().get("/api/v1/me").then().statusCode(200);
            registrar.calls().get("/api/v1/participants").then().statusCode(200);
            Instant before = Instant.now();
            registrar
                    .calls()
                    .get(SIGN_INS)
                    .then()
                    .statusCode(503)
                    .body("type", equalTo("urn:hawsh:problem:unavailable"));
            assertTrue(Duration.between(before, Instant.now()).toSeconds() < 3);
            registrar
                    .calls()
                    .post(SIGN_INS + "/ending")
                    .then()
                    .statusCode(200)
                    .body("ended", nullValue());
            registrar.calls().get("/api/v1/participants").then().statusCode(401);
        } finally {
            IdentityStub.isAway(false);
        }
    }

    @Test
    void whatSomebodyIsCalledIsRememberedWhenTheyAskWhoTheyAre() {
        registrar.calls().get("/api/v1/me").then().statusCode(200);
        assertTrue(
                Databases.count(
                                "select count(*) from account where subject = ? and display_name = 'Some Body'",
                                registrar.subject())
                        == 1);
    }
}
