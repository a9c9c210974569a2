package org.hawsh.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;

/**
 * The realm as it is run here: the production realm with the demonstration's people, clients and
 * easements laid over it. What the second file says replaces; {@code null} takes away; clients are
 * laid over by their name.
 */
record RealmFile(ObjectNode template) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static RealmFile production() {
        return new RealmFile(read("hawsh-realm.json"));
    }

    static RealmFile demonstration() {
        ObjectNode realm = read("hawsh-realm.json");
        overlay(realm, read("demonstration-realm.json"));
        DemonstrationStaff.everybody()
                .forEach(member -> realm.withArray("users").add(user(member)));
        return new RealmFile(realm);
    }

    String of(Installation installation) {
        return installation.filledInto(template.toString());
    }

    String secretOf(String clientId) {
        return client((ArrayNode) template.get("clients"), clientId).get("secret").asText();
    }

    String clientOf(Installation installation, String clientId) {
        return installation.filledInto(
                client((ArrayNode) template.get("clients"), clientId).toString());
    }

    /** The same as long as nothing but addresses and the secret differ. */
    String fingerprint() {
        return HexFormat.of()
                .formatHex(
                        Checksums.newSha256()
                                .digest(template.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static ObjectNode user(DemonstrationStaff member) {
        ObjectNode user =
                JSON.createObjectNode()
                        .put("id", member.subject())
                        .put("username", member.username())
                        .put("enabled", true);
        if (member.isServiceClient()) {
            return user.put("serviceAccountClientId", member.serviceClient());
        }
        user.put("email", member.username() + "@hawsh.example")
                .put("emailVerified", true)
                .put("firstName", member.firstName())
                .put("lastName", member.lastName());
        user.withArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", DemonstrationStaff.PASSWORD)
                .put("temporary", false);
        return user;
    }

    private static void overlay(ObjectNode onto, ObjectNode changes) {
        for (Map.Entry<String, JsonNode> change : changes.properties()) {
            JsonNode value = change.getValue();
            if (value.isNull()) {
                onto.remove(change.getKey());
            } else if (change.getKey().equals("clients")) {
                value.forEach(client -> overlayClient(onto.withArray("clients"), client));
            } else {
                onto.set(change.getKey(), value);
            }
        }
    }

    private static void overlayClient(ArrayNode clients, JsonNode change) {
        JsonNode existing = client(clients, change.get("clientId").asText());
        if (existing.isMissingNode()) {
            clients.add(change);
        } else {
            overlay((ObjectNode) existing, (ObjectNode) change);
        }
    }

    private static JsonNode client(ArrayNode clients, String clientId) {
        for (JsonNode client : clients) {
            if (client.get("clientId").asText().equals(clientId)) {
                return client;
            }
        }
        return MissingNode.getInstance();
    }

    private static ObjectNode read(String name) {
        try (InputStream file = RealmFile.class.getResourceAsStream(name)) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
