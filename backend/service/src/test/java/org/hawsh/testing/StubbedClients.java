package org.hawsh.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The clients that act on their own, as far as {@link IdentityStub} stands for their administration. */
final class StubbedClients {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CLIENT =
            Pattern.compile(".*/clients-registrations/default/([^/]+)");

    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, Boolean> off = new ConcurrentHashMap<>();

    private volatile boolean keepsAccounts;

    static boolean isAbout(String path) {
        return path.contains("/clients-registrations");
    }

    void answer(HttpExchange exchange) throws IOException {
        Matcher client = CLIENT.matcher(exchange.getRequestURI().getPath());
        if (!client.matches()) {
            JsonNode wanted = JSON.readTree(exchange.getRequestBody());
            String clientId = wanted.get("clientId").asText();
            names.put(wanted.get("id").asText(), clientId);
            IdentityStub.send(exchange, 201, credentials(clientId, "secret-" + UUID.randomUUID()));
            return;
        }
        String clientId = client.group(1);
        String key = exchange.getRequestHeaders().getFirst("Authorization");
        if (!names.containsValue(clientId) || !key.equals("Bearer " + keyOf(clientId))) {
            IdentityStub.send(exchange, 401, "");
        } else {
            change(exchange, clientId);
        }
    }

    private void change(HttpExchange exchange, String clientId) throws IOException {
        if (exchange.getRequestMethod().equals("DELETE")) {
            names.values().remove(clientId);
            IdentityStub.send(exchange, 204, "");
            return;
        }
        JsonNode wanted = JSON.readTree(exchange.getRequestBody());
        off.put(clientId, !wanted.get("enabled").asBoolean());
        IdentityStub.send(exchange, 200, credentials(clientId, wanted.path("secret").asText()));
    }

    private static String credentials(String clientId, String secret) {
        return "{\"clientId\":\"%s\",\"secret\":\"%s\",\"registrationAccessToken\":\"%s\"}"
                .formatted(clientId, secret, keyOf(clientId));
    }

    private static String keyOf(String clientId) {
        return "key-of-" + clientId;
    }

    /** Whether it keeps to itself as whom a client comes. */
    boolean isSilentAbout(String query) {
        return keepsAccounts && query.contains("exact=true");
    }

    void lose(String id) {
        names.remove(id);
    }

    void keepAccounts(boolean silent) {
        keepsAccounts = silent;
    }

    boolean has(String beginning) {
        return names.values().stream().anyMatch(name -> name.startsWith(beginning));
    }

    String standing(String id) {
        if (!names.containsKey(id)) {
            return "gone";
        }
        return off.getOrDefault(names.get(id), false) ? "off" : "on";
    }

    String accounts(String query) {
        return names.keySet().stream()
                .filter(
                        id ->
                                !query.contains("exact=true")
                                        || query.endsWith("service-account-" + names.get(id)))
                .map(this::account)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String account(String id) {
        UUID subject = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
        return IdentityStub.user(
                subject.toString(), "service-account-%s,,".formatted(names.get(id)));
    }
}
