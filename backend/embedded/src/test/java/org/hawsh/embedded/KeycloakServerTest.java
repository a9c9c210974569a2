package org.hawsh.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hawsh.embedded.ARunningKeycloak.OPTIONS;
import static org.hawsh.embedded.ARunningKeycloak.ORIGIN;
import static org.hawsh.embedded.ARunningKeycloak.SERVER;
import static org.hawsh.embedded.ARunningKeycloak.administration;
import static org.hawsh.embedded.ARunningKeycloak.administratorsToken;
import static org.hawsh.embedded.ARunningKeycloak.claims;
import static org.hawsh.embedded.ARunningKeycloak.token;
import static org.hawsh.embedded.ARunningKeycloak.tokenIn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** On the real thing: what the realm file asks for is what Keycloak does. */
@Tag("keycloak")
@ResourceLock(ARunningKeycloak.ALONE)
class KeycloakServerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aServiceClientGetsAShortTokenForTheApi() throws IOException {
        HttpResponse<String> answer =
                token(
                        "grant_type=client_credentials&client_id=hawsh-demonstration&client_secret=demonstration-secret");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode claims = claims(JSON.readTree(answer.body()).get("access_token").asText());
        assertThat(claims.get("iss").asText()).isEqualTo(SERVER.issuer());
        assertThat(claims.get("aud").asText()).isEqualTo("hawsh-api");
        assertThat(claims.get("sub").asText()).isEqualTo("0193a000-0000-7000-8000-000000000020");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
    }

    @Test
    void aPasswordIsNeverTradedForAToken() throws IOException {
        for (String client : new String[] {"hawsh-web", "admin-cli"}) {
            HttpResponse<String> answer =
                    token(
                            "grant_type=password&username=registrar.kirkuk&password=hawsh-demo-1&client_id="
                                    + client);
            assertThat(answer.statusCode()).as(client).isNotEqualTo(200);
        }
    }

    @Test
    void aLoginWithoutProofOfTheAskerIsRefused() throws IOException {
        HttpResponse<String> answer = authorization("&redirect_uri=" + ORIGIN + "/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(ORIGIN + "/")
                .contains("error=invalid_request")
                .contains("code_challenge_method");
    }

    @Test
    void aLoginNeverReturnsToAStranger() throws IOException {
        assertThat(
                        authorization(CHALLENGE + "&redirect_uri=https://stranger.example/")
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theLoginPageSpeaksEachLanguageInItsDirection() throws IOException {
        assertThat(loginPage("en")).contains("<html lang=\"en\" dir=\"ltr\"");
        assertThat(loginPage("ar")).contains("<html lang=\"ar\" dir=\"rtl\"");
        assertThat(loginPage("ckb")).contains("<html lang=\"ckb\" dir=\"rtl\"");
    }

    @Test
    void aNewAddressOfTheWebClientMovesTheLogin() throws IOException {
        String moved = "http://localhost:18081";
        KeycloakRealm realm =
                new KeycloakRealm(
                        SERVER.url(),
                        Secrets.in(OPTIONS.directory().resolve("secrets")).get("admin-client"),
                        OPTIONS.directory().resolve("realm.fingerprint"));
        realm.establish(RealmFile.demonstration(), at(moved), Progress.SILENT);
        try {
            assertThat(authorization(CHALLENGE + "&redirect_uri=" + moved + "/").statusCode())
                    .isEqualTo(200);
            assertThat(authorization(CHALLENGE + "&redirect_uri=" + ORIGIN + "/").statusCode())
                    .isEqualTo(400);
        } finally {
            realm.establish(RealmFile.demonstration(), at(ORIGIN), Progress.SILENT);
        }
        assertThat(authorization(CHALLENGE + "&redirect_uri=" + ORIGIN + "/").statusCode())
                .isEqualTo(200);
    }

    private static Installation at(String origin) {
        return new Installation(origin, ORIGIN, OPTIONS.serviceSecret());
    }

    @Test
    void aClientMadeWithDefaultsGetsATokenForTheApi() throws IOException {
        mayBeAskedByAClientMadeInAMoment(administratorsToken(), "hawsh");
    }

    /** Its name and secret, and that it acts on its own: nothing of scopes, mappers and audiences. */
    static void mayBeAskedByAClientMadeInAMoment(String admin, String realm) throws IOException {
        String client =
                "{\"clientId\":\"a-ministry\",\"secret\":\"a-secret-of-theirs\",\"serviceAccountsEnabled\":true}";
        assertThat(administration(admin, "/" + realm + "/clients", client).statusCode())
                .isEqualTo(201);
        HttpResponse<String> answer =
                tokenIn(
                        realm,
                        "grant_type=client_credentials&client_id=a-ministry&client_secret=a-secret-of-theirs");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode claims = claims(JSON.readTree(answer.body()).get("access_token").asText());
        assertThat(claims.get("aud").toString()).contains("\"hawsh-api\"");
        assertThat(claims.get("sub").asText()).hasSize(36);
        assertThat(claims.get("preferred_username").asText())
                .isEqualTo("service-account-a-ministry");
    }

    private static final String CHALLENGE =
            "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static String loginPage(String language) throws IOException {
        return authorization(CHALLENGE + "&redirect_uri=" + ORIGIN + "/&ui_locales=" + language)
                .body();
    }

    private static HttpResponse<String> authorization(String parameters) throws IOException {
        return Web.send(
                Web.to(
                        SERVER.issuer()
                                + "/protocol/openid-connect/auth?client_id=hawsh-web&response_type=code&scope=openid"
                                + parameters));
    }
}
