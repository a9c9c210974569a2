package org.hawsh.benchmark.national;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hawsh.embedded.Web;

/** Whoever asks the service over HTTP, with a token that is got anew before it ends. */
final class Desk {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TRUSTED = Duration.ofMinutes(4);

    private final String issuer;
    private final String service;
    private String token;
    private Instant staleAt = Instant.MIN;

    Desk(Map<String, String> environment) {
        issuer = environment.get("HAWSH_IDENTITY_ISSUER");
        service = "http://127.0.0.1:" + environment.get("HAWSH_HTTP_PORT");
    }

    boolean isReady() {
        try {
            return Web.send(Web.to(service + "/q/health/ready")).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String get(String path) throws IOException {
        return send(request(path).GET());
    }

    String post(String path, Object body) throws IOException {
        return send(posted(path, body));
    }

    /**
     * @return whether it was done, and not refused because of what is there already
     */
    boolean postUnlessThere(String path, Object body) throws IOException {
        HttpResponse<String> answer = Web.send(posted(path, body));
        return answer.statusCode() != 409 && accepted(answer) != null;
    }

    private HttpRequest.Builder posted(String path, Object body) throws IOException {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private HttpRequest.Builder request(String path) throws IOException {
        return Web.to(service + "/api/v1" + path).header("Authorization", "Bearer " + token());
    }

    private synchronized String token() throws IOException {
        if (Instant.now().isAfter(staleAt)) {
            String body =
                    "grant_type=client_credentials&client_id=hawsh-demonstration&client_secret=demonstration-secret";
            String answer =
                    send(
                            Web.to(issuer + "/protocol/openid-connect/token")
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(body)));
            token = JSON.readTree(answer).get("access_token").asText();
            staleAt = Instant.now().plus(TRUSTED);
        }
        return token;
    }

    private static String send(HttpRequest.Builder request) throws IOException {
        return accepted(Web.send(request));
    }

    private static String accepted(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new IOException(
                    answer.uri().getPath() + " answered " + answer.statusCode() + answer.body());
        }
        return answer.body();
    }
}
