package org.hawsh.benchmark.siege;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Somebody who asks the service, with the token of a program or with none. */
final class Caller {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    private final URI service;
    private final String token;

    private Caller(URI service, String token) {
        this.service = service;
        this.token = token;
    }

    static Caller stranger(URI service) {
        return new Caller(service, null);
    }

    /** With a token that Keycloak never made. */
    static Caller withToken(URI service, String token) {
        return new Caller(service, token);
    }

    static Caller program(URI service, String issuer, String id, String secret)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                CLIENT.send(
                        HttpRequest.newBuilder(
                                        URI.create(issuer + "/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "grant_type=client_credentials&client_id="
                                                        + id
                                                        + "&client_secret="
                                                        + secret))
                                .build(),
                        BodyHandlers.ofString());
        return new Caller(service, JSON.readTree(answer.body()).get("access_token").asText());
    }

    String token() {
        return token;
    }

    Answer get(String path) {
        return ask(request(path).GET());
    }

    Answer post(String path, String body) {
        return ask(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(service.resolve(path)).timeout(Duration.ofSeconds(60));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer ask(HttpRequest.Builder request) {
        long begun = System.nanoTime();
        int status;
        try {
            status = CLIENT.send(request.build(), BodyHandlers.ofString()).statusCode();
        } catch (IOException nobodyThere) {
            status = 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            status = 0;
        }
        return new Answer(status, System.nanoTime() - begun);
    }

    /**
     * @param status 0 where none came
     */
    record Answer(int status, long nanos) {
        double millis() {
            return nanos / 1e6;
        }
    }
}
