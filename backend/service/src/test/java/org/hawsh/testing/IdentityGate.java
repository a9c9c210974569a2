package org.hawsh.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hawsh.embedded.KeycloakServer;

/** Stands between the service and a real Keycloak: counts what it is asked, can be shut, and can have it fall silent. */
public final class IdentityGate implements AutoCloseable {
    private static final String SERVER = "hawsh.identity.server-url";

    private final HttpServer server;
    private final KeycloakServer process;
    private final String keycloak;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean shut;

    private IdentityGate(HttpServer server, KeycloakServer process) {
        this.server = server;
        this.process = process;
        this.keycloak = process.url();
    }

    static IdentityGate before(KeycloakServer keycloak) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            IdentityGate gate = new IdentityGate(server, keycloak);
            server.setExecutor(Executors.newCachedThreadPool());
            server.createContext("/", gate::pass);
            server.start();
            return gate;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** As if Keycloak were not there. */
    public static void shut(boolean shut) {
        tell("/gate/shut/" + shut);
    }

    /** Keycloak is there, takes what is sent to it, and answers nothing (SIGSTOP). */
    public static void silence(boolean silent) {
        tell("/gate/silence/" + silent);
    }

    /** How many requests have come to Keycloak through here. */
    public static int asked() {
        return Integer.parseInt(tell("/gate/asked"));
    }

    private static String tell(String path) {
        String realm = ConfigProvider.getConfig().getValue(SERVER, String.class);
        return RestAssured.get(realm.replace("/realms/hawsh", path)).asString();
    }

    private void pass(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        if (path.startsWith("/gate/shut/")) {
            shut = path.endsWith("true");
            answer(exchange, 200, new byte[0]);
        } else if (path.startsWith("/gate/silence/")) {
            if (path.endsWith("true")) {
                process.freeze();
            } else {
                process.thaw();
            }
            answer(exchange, 200, new byte[0]);
        } else if (path.equals("/gate/asked")) {
            answer(exchange, 200, asked.toString().getBytes(StandardCharsets.UTF_8));
        } else if (shut) {
            exchange.close();
        } else {
            forward(exchange, path);
        }
    }

    private void forward(HttpExchange exchange, String path) throws IOException {
        asked.incrementAndGet();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(keycloak + path))
                        .method(
                                exchange.getRequestMethod(),
                                HttpRequest.BodyPublishers.ofByteArray(
                                        exchange.getRequestBody().readAllBytes()));
        for (String name : new String[] {"Authorization", "Content-Type", "Accept"}) {
            String value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        try {
            HttpResponse<byte[]> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers()
                    .firstValue("Content-Type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            answer(exchange, answer.statusCode(), throughTheGate(path, answer.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where the realm says it can be asked: that too leads through here, while its name stays. */
    private byte[] throughTheGate(String path, byte[] body) {
        return path.endsWith("/.well-known/openid-configuration")
                ? new String(body, StandardCharsets.UTF_8)
                        .replace(
                                keycloak + "/realms/hawsh/protocol",
                                url() + "/realms/hawsh/protocol")
                        .getBytes(StandardCharsets.UTF_8)
                : body;
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
