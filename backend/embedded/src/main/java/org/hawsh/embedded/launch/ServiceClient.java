package org.hawsh.embedded.launch;

import com.fasterxml.jackson.databind.JsonNode;
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

/**
 * The service as somebody of the demonstration asks it. What they prove themselves by is good for five minutes and is got anew before
 * that, however long a slow machine takes for one centre.
 */
final class ServiceClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TRUSTED = Duration.ofMinutes(4);

    private final String service;
    private final Proof proof;
    private String token;
    private Instant staleAt = Instant.MIN;

    ServiceClient(String service, Proof proof) {
        this.service = service;
        this.proof = proof;
    }

    HttpRequest.Builder to(String path) throws IOException {
        return Web.to(service + "/api/v1" + path).header("Authorization", "Bearer " + token());
    }

    JsonNode get(String path) throws IOException {
        return JSON.readTree(send(to(path).GET()));
    }

    JsonNode post(String path, Map<String, Object> body) throws IOException {
        return answered(
                json(path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(written(body)));
    }

    /** A file, as its bytes. */
    JsonNode bring(String path, String mediaType, byte[] content) throws IOException {
        return answered(
                to(path).header("Content-Type", mediaType)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofByteArray(content)));
    }

    /** On top of the version that was seen. */
    JsonNode post(String path, int version, Map<String, Object> body) throws IOException {
        return answered(json(path).header("If-Match", seen(version)).POST(written(body)));
    }

    /** A step of an item, on top of it as it stands. */
    void on(String item, String step, Map<String, Object> body) throws IOException {
        post(item + step, get(item).get("version").asInt(), body);
    }

    JsonNode patch(String path, int version, Map<String, Object> patch) throws IOException {
        return answered(
                to(path).header("Content-Type", "application/merge-patch+json")
                        .header("If-Match", seen(version))
                        .method("PATCH", written(patch)));
    }

    private HttpRequest.Builder json(String path) throws IOException {
        return to(path).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher written(Map<String, Object> body) throws IOException {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    private static String seen(int version) {
        return "\"%d.en.demonstration\"".formatted(version);
    }

    private static JsonNode answered(HttpRequest.Builder request) throws IOException {
        String answer = send(request);
        return answer.isEmpty() ? JSON.nullNode() : JSON.readTree(answer);
    }

    private static String send(HttpRequest.Builder request) throws IOException {
        HttpResponse<String> answer = Web.send(request);
        if (answer.statusCode() >= 300) {
            throw new IOException(
                    "%s answered %d %s"
                            .formatted(answer.uri().getPath(), answer.statusCode(), answer.body()));
        }
        return answer.body();
    }

    private synchronized String token() throws IOException {
        Instant now = Instant.now();
        if (now.isAfter(staleAt)) {
            token = proof.freshToken();
            staleAt = now.plus(TRUSTED);
        }
        return token;
    }

    /** By what somebody proves who they are. */
    interface Proof {
        String freshToken() throws IOException;
    }
}
