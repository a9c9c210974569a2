package org.hawsh.clients;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.hawsh.client.ApiClient;

/** The Hawsh these tests talk to, and the token a program gets there. */
final class RunningHawsh {

    /** The service client of the embedded realm; no other installation has it. */
    private static final String CREDENTIALS = "hawsh-demonstration:demonstration-secret";

    private RunningHawsh() {}

    /** A client that sends a token with everything it asks. */
    static ApiClient client() {
        String authorization = authorization();
        ApiClient client = new ApiClient();
        client.updateBaseUri(origin());
        client.setRequestInterceptor(request -> request.header("Authorization", authorization));
        return client;
    }

    /** What proves, for five minutes, who asks. */
    static String authorization() {
        return "Bearer " + token(address("HAWSH_IDENTITY_ISSUER"));
    }

    static String origin() {
        return address("HAWSH_WEB_ORIGIN");
    }

    private static String address(String variable) {
        String value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(
                    variable
                            + " is not set. These tests need a running Hawsh: `make clients` starts one around them.");
        }
        return value;
    }

    private static String token(String issuer) {
        String basic =
                Base64.getEncoder().encodeToString(CREDENTIALS.getBytes(StandardCharsets.UTF_8));
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        "No token from %s: %d %s"
                                .formatted(issuer, answer.statusCode(), answer.body()));
            }
            return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
        } catch (IOException e) {
            throw new IllegalStateException("Nobody answers at " + issuer, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
