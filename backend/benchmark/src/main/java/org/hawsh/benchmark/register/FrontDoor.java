package org.hawsh.benchmark.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.embedded.Web;

/** The service as any client meets it: over HTTP, with a token. */
final class FrontDoor implements Door {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String service;
    private final String token;

    private FrontDoor(String service, String token) {
        this.service = service;
        this.token = token;
    }

    static FrontDoor open(Map<String, String> environment) throws IOException {
        String body =
                "grant_type=client_credentials&client_id=hawsh-demonstration&client_secret=demonstration-secret";
        String answer =
                send(
                        Web.to(
                                        environment.get("HAWSH_IDENTITY_ISSUER")
                                                + "/protocol/openid-connect/token")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body)));
        return new FrontDoor(
                "http://127.0.0.1:" + environment.get("HAWSH_HTTP_PORT") + "/api/v1",
                JSON.readTree(answer).get("access_token").asText());
    }

    /** Whom a search lists, the nearest first. */
    public List<UUID> search(String text) throws IOException {
        return ids(post("/participants/searches", Map.of("text", text, "limit", 10)));
    }

    /** Who could be somebody with these details, the likeliest first. */
    public List<UUID> matches(Again again) throws IOException {
        return ids(post("/participants/matches", again.details()));
    }

    void read(UUID id) throws IOException {
        send(request("/participants/" + id).GET());
    }

    private JsonNode post(String path, Object body) throws IOException {
        return JSON.readTree(
                send(
                        request(path)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    private HttpRequest.Builder request(String path) {
        return Web.to(service + path).header("Authorization", "Bearer " + token);
    }

    private static List<UUID> ids(JsonNode found) {
        List<UUID> ids = new ArrayList<>();
        found.get("items")
                .forEach(item -> ids.add(UUID.fromString(item.at("/participant/id").asText())));
        return ids;
    }

    private static String send(HttpRequest.Builder request) throws IOException {
        HttpResponse<String> answer = Web.send(request);
        if (answer.statusCode() != 200) {
            throw new IOException(
                    answer.uri().getPath() + " answered " + answer.statusCode() + answer.body());
        }
        return answer.body();
    }
}
