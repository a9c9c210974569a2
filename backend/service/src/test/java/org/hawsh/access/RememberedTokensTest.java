package org.hawsh.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class RememberedTokensTest {
    @Inject RememberedTokens tokens;

    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);

    @Test
    void aTokenIsRememberedOnceItWasVerified() {
        String token = registrar.token(300, "hawsh-api");
        assertFalse(holderOf(token).isPresent());
        asks(token, 200);
        assertEquals(registrar.subject().toString(), holderOf(token).orElseThrow());
        asks(token, 200);
    }

    @Test
    void whatIsForgedIsNotRememberedNorIsARememberedOneAnExcuseForIt() {
        String token = registrar.token(300, "hawsh-api");
        asks(token, 200);
        String signature = token.substring(token.lastIndexOf('.'));
        String another = Someone.without().token(300, "hawsh-api");
        String forged = another.substring(0, another.lastIndexOf('.')) + signature;
        asks(forged, 401);
        asks(forged, 401);
        assertFalse(holderOf(forged).isPresent());
    }

    @Test
    void aTokenForSomebodyElseIsNotRemembered() {
        String token = registrar.token(300, "another-service");
        asks(token, 401);
        assertFalse(holderOf(token).isPresent());
    }

    @Test
    void aRememberedTokenEndsWithItsLife() throws InterruptedException {
        String token = registrar.token(2, "hawsh-api");
        asks(token, 200);
        assertTrue(holderOf(token).isPresent());
        Thread.sleep(2_100);
        assertFalse(holderOf(token).isPresent());
        asks(token, 401);
    }

    @Test
    void whoLosesTheirRolesIsRefusedAtOnceAlthoughTheirTokenIsRemembered() {
        String token = registrar.token(300, "hawsh-api");
        asks(token, 200);
        registrar.losesEveryRole();
        asks(token, 403);
    }

    @Test
    void whoHasSignedOutIsRefusedAtOnceAlthoughTheirTokenIsRemembered() {
        String token = registrar.token(300, "hawsh-api");
        asks(token, 200);
        registrar.calls().post("/api/v1/me/sessions/ending").then().statusCode(200);
        assertTrue(holderOf(token).isPresent());
        asks(token, 401);
    }

    private Optional<String> holderOf(String token) {
        return tokens.authenticate(
                        new TokenAuthenticationRequest(new AccessTokenCredential(token)), null)
                .await()
                .asOptional()
                .indefinitely()
                .map(identity -> identity.getPrincipal().getName());
    }

    private static void asks(String token, int status) {
        given().auth().oauth2(token).get("/api/v1/participants").then().statusCode(status);
    }
}
