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
    private static final Pattern CLIENT = Pattern.compile(".*/clients/([^/]+)(/.*)?");

    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, Boolean> off = new ConcurrentHashMap<>();

    private volatile boolean keepsSecrets;

    static boolean isAbout(String path) {
        return path.contains("/clients");
    }

    void answer(HttpExchange exchange) throws IOException {
        Matcher client = CLIENT.matcher(exchange.getRequestURI().getPath());
        if (!client.matches()) {
            JsonNode wanted = JSON.readTree(exchange.getRequestBody());
            names.put(wanted.get("id").asText(), wanted.get("clientId").asText());
            IdentityStub.send(exchange, 201, "");
            return;
        }
        String id = client.group(1);
        if (!names.containsKey(id)) {
            IdentityStub.send(exchange, 404, "");
        } else if (client.group(2) == null) {
            change(exchange, id);
        } else if (client.group(2).equals("/client-secret") && keepsSecrets) {
            IdentityStub.send(exchange, 503, "");
        } else if (client.group(2).equals("/client-secret")) {
            String secret = "secret-" + UUID.randomUUID();
            IdentityStub.send(
                    exchange, 200, "{\"type\":\"secret\",\"value\":\"%s\"}".formatted(secret));
        } else {
            IdentityStub.send(exchange, 200, account(id));
        }
    }

    private void change(HttpExchange exchange, String id) throws IOException {
        if (exchange.getRequestMethod().equals("DELETE")) {
            lose(id);
        } else {
            off.put(id, !JSON.readTree(exchange.getRequestBody()).get("enabled").asBoolean());
        }
        IdentityStub.send(exchange, 204, "");
    }

    void lose(String id) {
        names.remove(id);
    }

    void keepSecrets(boolean silent) {
        keepsSecrets = silent;
    }

    boolean has(String beginning) {
        return names.values().stream().anyMatch(name -> name.startsWith(beginning));
    }

    String standing(String id) {
        if (!names.containsKey(id)) {
            return "gone";
        }
        return off.getOrDefault(id, false) ? "off" : "on";
    }

    String accounts() {
        return names.keySet().stream()
                .map(this::account)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String account(String id) {
        UUID subject = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
        return IdentityStub.user(
                subject.toString(), "service-account-%s,,".formatted(names.get(id)));
    }
}
