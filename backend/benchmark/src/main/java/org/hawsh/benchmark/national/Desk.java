package org.hawsh.benchmark.national;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.hawsh.embedded.Web;

/** Whoever asks the service over HTTP. */
final class Desk {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Programs programs;
    private final String service;

    Desk(Map<String, String> environment, Programs programs) {
        this.programs = programs;
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
        return Web.to(service + "/api/v1" + path)
                .header("Authorization", "Bearer " + programs.token());
    }

    private static String send(HttpRequest.Builder request) throws IOException {
        return accepted(Web.send(request));
    }

    static String accepted(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new IOException(
                    answer.uri().getPath() + " answered " + answer.statusCode() + answer.body());
        }
        return answer.body();
    }
}
