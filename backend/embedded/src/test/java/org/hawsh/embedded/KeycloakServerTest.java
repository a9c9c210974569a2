package org.hawsh.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On the real thing: what the realm file asks for is what Keycloak does. */
@Tag("keycloak")
class KeycloakServerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ORIGIN = "http://localhost:18080";
    private static PostgresServer postgres;
    private static KeycloakOptions options;
    private static KeycloakServer keycloak;

    @BeforeAll
    static void start() {
        postgres = PostgresServer.start(PostgresOptions.forTests());
        options = KeycloakOptions.forTests(postgres, ORIGIN);
        keycloak = KeycloakServer.start(options);
    }

    @AfterAll
    static void stop() {
        keycloak.close();
        postgres.close();
    }

    @Test
    void aServiceClientGetsAShortTokenForTheApi() throws IOException {
        HttpResponse<String> answer =
                token(
                        "grant_type=client_credentials&client_id=hawsh-demonstration&client_secret=demonstration-secret");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode claims = claims(JSON.readTree(answer.body()).get("access_token").asText());
        assertThat(claims.get("iss").asText()).isEqualTo(keycloak.issuer());
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
                        keycloak.url(),
                        Secrets.in(options.directory().resolve("secrets")).get("admin-client"),
                        options.directory().resolve("realm.fingerprint"));
        realm.establish(RealmFile.demonstration(), moved, options.serviceSecret(), Progress.SILENT);
        try {
            assertThat(authorization(CHALLENGE + "&redirect_uri=" + moved + "/").statusCode())
                    .isEqualTo(200);
            assertThat(authorization(CHALLENGE + "&redirect_uri=" + ORIGIN + "/").statusCode())
                    .isEqualTo(400);
        } finally {
            realm.establish(
                    RealmFile.demonstration(), ORIGIN, options.serviceSecret(), Progress.SILENT);
        }
        assertThat(authorization(CHALLENGE + "&redirect_uri=" + ORIGIN + "/").statusCode())
                .isEqualTo(200);
    }

    /** The production realm, beside the other one: a password alone leads to setting up a second factor, never to a code. */
    @Test
    void inProductionNobodySignsInWithAPasswordAlone() throws IOException {
        String admin = administratorsToken();
        String realm =
                RealmFile.production()
                        .of(ORIGIN, "a secret of this test")
                        .replace("\"realm\":\"hawsh\"", "\"realm\":\"production\"");
        assertThat(administration(admin, "", realm).statusCode()).isEqualTo(201);
        String person =
                "{\"username\":\"new.colleague\",\"enabled\":true,\"emailVerified\":true,\"email\":\"new@hawsh.example\","
                        + "\"firstName\":\"New\",\"lastName\":\"Colleague\",\"requiredActions\":[],"
                        + "\"credentials\":[{\"type\":\"password\",\"value\":\"a-long-password-1\"}]}";
        assertThat(administration(admin, "/production/users", person).statusCode()).isEqualTo(201);

        String afterPassword =
                new LoginForm(keycloak.url() + "/realms/production", ORIGIN)
                        .submit("new.colleague", "a-long-password-1");
        assertThat(afterPassword).contains("kc-totp-settings-form");
        assertThat(
                        tokenIn(
                                        "production",
                                        "grant_type=client_credentials&client_id=hawsh-service&client_secret=a+secret+of+this+test")
                                .statusCode())
                .isEqualTo(200);
        mayBeAskedByAClientMadeInAMoment(admin, "production");
    }

    @Test
    void aClientMadeWithDefaultsGetsATokenForTheApi() throws IOException {
        mayBeAskedByAClientMadeInAMoment(administratorsToken(), "hawsh");
    }

    /** Its name and secret, and that it acts on its own: nothing of scopes, mappers and audiences. */
    private static void mayBeAskedByAClientMadeInAMoment(String admin, String realm)
            throws IOException {
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

    @Test
    void theServiceMayLookAtAccountsEndSessionsAndKeepClientsButNotTheRealm() throws IOException {
        HttpResponse<String> answer =
                token(
                        "grant_type=client_credentials&client_id=hawsh-service&client_secret="
                                + options.serviceSecret());
        String token = JSON.readTree(answer.body()).get("access_token").asText();
        String staff = "/users?search=*avan*";
        String sessions = "/users/0193a000-0000-7000-8000-000000000001/sessions";
        assertThat(asService(token, staff).body()).contains("registrar.kirkuk");
        assertThat(asService(token, sessions).statusCode()).isEqualTo(200);
        assertThat(asService(token, "/clients").statusCode()).isEqualTo(200);
        for (String closed :
                List.of("/identity-provider/instances", "/events", "/authentication/flows")) {
            assertThat(asService(token, closed).statusCode()).as(closed).isEqualTo(403);
        }
    }

    private static HttpResponse<String> asService(String token, String path) throws IOException {
        return Web.send(
                Web.to(keycloak.url() + "/admin/realms/hawsh" + path)
                        .header("Authorization", "Bearer " + token));
    }

    private static String administratorsToken() throws IOException {
        String secret = Secrets.in(options.directory().resolve("secrets")).get("admin-client");
        HttpRequest.Builder request =
                Web.to(keycloak.url() + "/realms/master/protocol/openid-connect/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "grant_type=client_credentials&client_id="
                                                + KeycloakRealm.ADMIN_CLIENT
                                                + "&client_secret="
                                                + secret));
        return JSON.readTree(Web.send(request).body()).get("access_token").asText();
    }

    private static HttpResponse<String> administration(String token, String path, String body)
            throws IOException {
        return Web.send(
                Web.to(keycloak.url() + "/admin/realms" + path)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
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
                        keycloak.issuer()
                                + "/protocol/openid-connect/auth?client_id=hawsh-web&response_type=code&scope=openid"
                                + parameters));
    }

    private static HttpResponse<String> token(String form) throws IOException {
        return tokenIn("hawsh", form);
    }

    private static HttpResponse<String> tokenIn(String realm, String form) throws IOException {
        HttpRequest.Builder request =
                Web.to(keycloak.url() + "/realms/" + realm + "/protocol/openid-connect/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        return Web.send(request);
    }

    private static JsonNode claims(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
