package org.hawsh.embedded.launch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.hawsh.embedded.Web;

/**
 * The service as the demonstration's own client asks it. What it proves itself by is good for five minutes and is got anew before
 * that, however long a slow machine takes for one centre.
 */
final class ServiceClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TRUSTED = Duration.ofMinutes(4);
    private static final String CREDENTIALS =
            "grant_type=client_credentials&client_id=hawsh-demonstration&client_secret=demonstration-secret";

    private final String service;
    private final String issuer;
    private String token;
    private Instant staleAt = Instant.MIN;

    ServiceClient(String service, String issuer) {
        this.service = service;
        this.issuer = issuer;
    }

    HttpRequest.Builder to(String path) throws IOException {
        return Web.to(service + "/api/v1" + path).header("Authorization", "Bearer " + token());
    }

    private String token() throws IOException {
        Instant now = Instant.now();
        if (now.isAfter(staleAt)) {
            token = freshToken();
            staleAt = now.plus(TRUSTED);
        }
        return token;
    }

    private String freshToken() throws IOException {
        HttpResponse<String> answer =
                Web.send(
                        Web.to(issuer + "/protocol/openid-connect/token")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(CREDENTIALS)));
        if (answer.statusCode() != 200) {
            throw new IOException(
                    "a token was answered " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).get("access_token").asText();
    }
}
