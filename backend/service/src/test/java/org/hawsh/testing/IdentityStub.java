package org.hawsh.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Stands where Keycloak's administration would, for the tests that share one start: everybody has an account and one
 * session, and it can be told to be away. The real one is asked in {@code RealKeycloakTest}.
 */
public final class IdentityStub implements AutoCloseable {
    private static final String SERVER = "hawsh.identity.server-url";
    private static final Pattern USER = Pattern.compile(".*/users/([^/]+)(/.*)?");

    private final HttpServer server;
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final StubbedClients clients = new StubbedClients();
    private final String keys;
    private volatile boolean away;

    private IdentityStub(HttpServer server, String keys) {
        this.server = server;
        this.keys = keys;
    }

    /** @param key by which it signs */
    static IdentityStub start(PublicKey key) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            IdentityStub stub = new IdentityStub(server, ALogout.keysOf(key));
            server.createContext("/", stub::answer);
            server.start();
            return stub;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String realm() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/hawsh";
    }

    /** Somebody with an account of this name; everybody else is called Some Body, and who begins with zeros is unknown. */
    public static void knows(UUID subject, String username, String first, String last) {
        tell("/stub/names/" + subject + "?" + username + "," + first + "," + last);
    }

    /** Somebody with an account of this name that is disabled. */
    public static void knowsDisabled(UUID subject, String username, String first, String last) {
        tell("/stub/names/" + subject + "?" + username + "," + first + "," + last + ",disabled");
    }

    public static void isAway(boolean away) {
        tell("/stub/away/" + away);
    }

    /** Somebody removes this client there, and not in Hawsh. */
    public static void losesClient(UUID client) {
        tell("/stub/lost-client/" + client);
    }

    /** How it stands there: on, off, or gone. */
    public static String standingOfClient(UUID client) {
        return tell("/stub/client/" + client);
    }

    /** It makes clients and then falls silent when it is asked as whom they come. */
    public static void keepsAccounts(boolean silent) {
        tell("/stub/keeps-accounts/" + silent);
    }

    /** Whether it has a client whose id begins like this. */
    public static boolean hasClient(String beginning) {
        return Boolean.parseBoolean(tell("/stub/has-client/" + beginning));
    }

    public static String signInOf(UUID subject) {
        return "session-of-" + subject;
    }

    private static String tell(String path) {
        String realm = ConfigProvider.getConfig().getValue(SERVER, String.class);
        return RestAssured.get(realm.replace("/realms/hawsh", path)).asString();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/stub/")) {
            send(exchange, 200, obey(exchange, path.split("/")));
        } else if (away) {
            send(exchange, 503, "");
        } else if (path.endsWith("/certs")) {
            send(exchange, 200, keys);
        } else if (path.endsWith("/token")) {
            send(exchange, 200, "{\"access_token\":\"of-the-service\",\"expires_in\":60}");
        } else if (StubbedClients.isAbout(path)) {
            clients.answer(exchange);
        } else if (path.endsWith("/users")
                && clients.isSilentAbout(exchange.getRequestURI().getQuery())) {
            send(exchange, 503, "");
        } else if (path.endsWith("/users")) {
            send(exchange, 200, found(exchange.getRequestURI().getQuery()));
        } else {
            ofUser(exchange, USER.matcher(path));
        }
    }

    private String obey(HttpExchange exchange, String[] command) {
        switch (command[2]) {
            case "away" -> away = Boolean.parseBoolean(command[3]);
            case "lost-client" -> clients.lose(command[3]);
            case "keeps-accounts" -> clients.keepAccounts(Boolean.parseBoolean(command[3]));
            case "has-client" -> {
                return String.valueOf(clients.has(command[3]));
            }
            case "client" -> {
                return clients.standing(command[3]);
            }
            default -> names.put(command[3], exchange.getRequestURI().getQuery());
        }
        return "";
    }

    private void ofUser(HttpExchange exchange, Matcher user) throws IOException {
        if (!user.matches()) {
            send(exchange, 204, "");
            return;
        }
        String id = user.group(1);
        String part = user.group(2) == null ? "" : user.group(2);
        if (id.startsWith("00000000")) {
            send(exchange, 404, "");
        } else if (part.equals("/sessions")) {
            long now = System.currentTimeMillis();
            send(
                    exchange,
                    200,
                    "[{\"id\":\"session-of-%s\",\"ipAddress\":\"192.0.2.7\",\"start\":%d,\"lastAccess\":%d}]"
                            .formatted(id, now - 60_000, now));
        } else {
            send(exchange, 200, user(id, names.getOrDefault(id, "somebody,Some,Body")));
        }
    }

    private String found(String query) {
        if (!query.contains("search=")) {
            return clients.accounts(query);
        }
        String text = query.replaceFirst(".*search=\\*(.*)\\*$", "$1").toLowerCase();
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().toLowerCase().contains(text))
                .map(entry -> user(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    static String user(String id, String name) {
        String[] parts = name.split(",", -1);
        return "{\"id\":\"%s\",\"username\":\"%s\",\"firstName\":\"%s\",\"lastName\":\"%s\",\"enabled\":%s}"
                .formatted(id, parts[0], parts[1], parts[2], parts.length == 3);
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
