package org.hawsh.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a server that is asked too often says, and what is done about it. */
class WebTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void aServerThatIsBusyTheFirstTwoTimes() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.add(new String(exchange.getRequestBody().readAllBytes()));
                    boolean busy = asked.size() <= 2;
                    if (busy && !exchange.getRequestURI().getPath().equals("/silent")) {
                        exchange.getResponseHeaders().set("Retry-After", "0");
                    }
                    exchange.sendResponseHeaders(busy ? 429 : 201, -1);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whoeverIsToldToWaitWaitsAndAsksTheSameAgain() throws IOException {
        assertThat(post("/").statusCode()).isEqualTo(201);
        assertThat(asked).containsExactly("a course", "a course", "a course");
    }

    @Test
    void aRefusalThatDoesNotSayUntilWhenIsPassedOn() throws IOException {
        assertThat(post("/silent").statusCode()).isEqualTo(429);
        assertThat(asked).hasSize(1);
    }

    private HttpResponse<String> post(String path) throws IOException {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + path;
        return Web.send(Web.to(address).POST(BodyPublishers.ofString("a course")));
    }
}
