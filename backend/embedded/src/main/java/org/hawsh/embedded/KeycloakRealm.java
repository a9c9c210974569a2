package org.hawsh.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Brings the realm to what its file says, through Keycloak's own administration interface. A changed
 * file makes the realm anew; a changed address only moves the web client.
 */
final class KeycloakRealm {

    static final String ADMIN_CLIENT = "hawsh-launcher";

    private static final String WEB_CLIENT = "hawsh-web";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String keycloak;
    private final String secret;
    private final Path memory;

    KeycloakRealm(String keycloak, String secret, Path memory) {
        this.keycloak = keycloak;
        this.secret = secret;
        this.memory = memory;
    }

    void establish(RealmFile file, Installation installation, Progress progress) {
        String wanted = file.fingerprint() + "\n" + installation.addresses();
        try {
            String known = Files.exists(memory) ? Files.readString(memory) : "";
            if (known.equals(wanted)) {
                return;
            }
            String token = administratorsToken();
            if (known.startsWith(file.fingerprint() + "\n")) {
                progress.say("moving the login to " + installation.webOrigin());
                moveWebClient(token, file.clientOf(installation, WEB_CLIENT));
            } else {
                progress.say("making the realm");
                send(request(token, "/hawsh").DELETE(), 204, 404);
                send(request(token, "").POST(BodyPublishers.ofString(file.of(installation))), 201);
            }
            Files.writeString(memory, wanted);
        } catch (IOException e) {
            throw new StartFailure("Keycloak's realm could not be made: " + e.getMessage(), e);
        }
    }

    private void moveWebClient(String token, String client) throws IOException {
        JsonNode found =
                JSON.readTree(
                                send(
                                        request(token, "/hawsh/clients?clientId=" + WEB_CLIENT)
                                                .GET(),
                                        200))
                        .get(0);
        ObjectNode moved = (ObjectNode) JSON.readTree(client);
        moved.set("id", found.get("id"));
        send(
                request(token, "/hawsh/clients/" + found.get("id").asText())
                        .PUT(BodyPublishers.ofString(moved.toString())),
                204);
    }

    private String administratorsToken() throws IOException {
        HttpRequest.Builder request =
                Web.to(keycloak + "/realms/master/protocol/openid-connect/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "grant_type=client_credentials&client_id=%s&client_secret=%s"
                                                .formatted(ADMIN_CLIENT, secret)));
        return JSON.readTree(send(request, 200)).get("access_token").asText();
    }

    private HttpRequest.Builder request(String token, String path) {
        return Web.to(keycloak + "/admin/realms" + path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static String send(HttpRequest.Builder request, int... expected) throws IOException {
        HttpResponse<String> answer = Web.send(request);
        for (int status : expected) {
            if (answer.statusCode() == status) {
                return answer.body();
            }
        }
        throw new IOException(
                "%s answered %d %s"
                        .formatted(answer.uri().getPath(), answer.statusCode(), answer.body()));
    }
}
