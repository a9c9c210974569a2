package org.hawsh.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;

/** One real Keycloak for all tests that ask it, until this process ends. */
final class ARunningKeycloak {
    /** Who changes the realm is alone with it. */
    static final String ALONE = "the running Keycloak";

    static final String ORIGIN = "http://localhost:18080";
    static final KeycloakOptions OPTIONS =
            KeycloakOptions.forTests(
                    PostgresServer.start(PostgresOptions.forTests()), ORIGIN, ORIGIN);
    static final KeycloakServer SERVER = KeycloakServer.start(OPTIONS);

    private static final ObjectMapper JSON = new ObjectMapper();

    private ARunningKeycloak() {}

    static HttpResponse<String> as(String token, String method, String path, String body)
            throws IOException {
        return Web.send(
                Web.to(SERVER.url() + "/admin/realms/hawsh" + path)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)));
    }

    static String administratorsToken() throws IOException {
        String secret = Secrets.in(OPTIONS.directory().resolve("secrets")).get("admin-client");
        HttpRequest.Builder request =
                Web.to(SERVER.url() + "/realms/master/protocol/openid-connect/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "grant_type=client_credentials&client_id="
                                                + KeycloakRealm.ADMIN_CLIENT
                                                + "&client_secret="
                                                + secret));
        return JSON.readTree(Web.send(request).body()).get("access_token").asText();
    }

    static HttpResponse<String> administration(String token, String path, String body)
            throws IOException {
        return Web.send(
                Web.to(SERVER.url() + "/admin/realms" + path)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    static String accessToken(String form) throws IOException {
        return JSON.readTree(token(form).body()).get("access_token").asText();
    }

    static HttpResponse<String> token(String form) throws IOException {
        return tokenIn("hawsh", form);
    }

    static HttpResponse<String> tokenIn(String realm, String form) throws IOException {
        HttpRequest.Builder request =
                Web.to(SERVER.url() + "/realms/" + realm + "/protocol/openid-connect/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        return Web.send(request);
    }

    static JsonNode claims(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
