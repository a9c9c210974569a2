package org.hawsh.clients;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Stands before the running Hawsh and answers as a later version would: each value of a list is another one, and each record has
 * a member more.
 */
final class ALaterHawsh implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern VALUE_OF_A_LIST = Pattern.compile("[A-Z]{2,}(_[A-Z0-9]+)*");
    private static final List<String> PASSED_ON =
            List.of("authorization", "accept", "content-type", "if-match", "idempotency-key");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI running;
    private final HttpServer server;

    ALaterHawsh(String running) throws IOException {
        this.running = URI.create(running);
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpResponse<byte[]> answer =
                    http.send(asked(exchange), HttpResponse.BodyHandlers.ofByteArray());
            String type = answer.headers().firstValue("content-type").orElse("");
            byte[] body =
                    type.contains("json")
                            ? JSON.writeValueAsBytes(later(JSON.readTree(answer.body())))
                            : answer.body();
            exchange.getResponseHeaders().add("Content-Type", type);
            answer.headers()
                    .firstValue("etag")
                    .ifPresent(tag -> exchange.getResponseHeaders().add("ETag", tag));
            exchange.sendResponseHeaders(answer.statusCode(), body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest asked(HttpExchange exchange) throws IOException {
        HttpRequest.Builder asked =
                HttpRequest.newBuilder(running.resolve(exchange.getRequestURI()))
                        .method(
                                exchange.getRequestMethod(),
                                HttpRequest.BodyPublishers.ofByteArray(
                                        exchange.getRequestBody().readAllBytes()));
        PASSED_ON.forEach(
                name -> {
                    String value = exchange.getRequestHeaders().getFirst(name);
                    if (value != null) {
                        asked.header(name, value);
                    }
                });
        return asked.build();
    }

    private static JsonNode later(JsonNode answer) {
        if (answer instanceof ObjectNode record) {
            record.properties().forEach(member -> member.setValue(later(member.getValue())));
            record.putObject("addedLater").put("kind", "UNHEARD_OF");
        } else if (answer instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, later(list.get(i)));
            }
        } else if (answer.isTextual() && VALUE_OF_A_LIST.matcher(answer.asText()).matches()) {
            return TextNode.valueOf("LATER_" + answer.asText());
        }
        return answer;
    }
}
