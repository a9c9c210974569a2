package org.hawsh.access.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clients that act on their own, as the identity provider keeps them: made with nothing but the right to prove themselves by
 * a secret.
 */
@ApplicationScoped
public class ClientRegistrations {
    private static final String CLIENTS = "/clients";

    /** More than anybody has; who is beyond it would be taken for missing. */
    private static final int MOST = 2_000;

    private static final String SECONDS_OF_A_TOKEN = "300";

    private final Keycloak keycloak;
    private final ObjectMapper json;
    private final String issuer;

    ClientRegistrations(
            Keycloak keycloak,
            ObjectMapper json,
            @ConfigProperty(name = "hawsh.identity.issuer") String issuer) {
        this.keycloak = keycloak;
        this.json = json;
        this.issuer = issuer;
    }

    /** Where a client asks for its tokens. */
    public String tokenEndpoint() {
        return issuer + "/protocol/openid-connect/token";
    }

    /** The scope that makes its tokens ones for Hawsh is the realm's default. */
    public Registered make(UUID id, String clientId, String name) {
        Map<String, Object> wanted =
                Map.ofEntries(
                        Map.entry("id", id),
                        Map.entry("clientId", clientId),
                        Map.entry("name", name),
                        Map.entry("enabled", true),
                        Map.entry("publicClient", false),
                        Map.entry("clientAuthenticatorType", "client-secret"),
                        Map.entry("serviceAccountsEnabled", true),
                        Map.entry("standardFlowEnabled", false),
                        Map.entry("implicitFlowEnabled", false),
                        Map.entry("directAccessGrantsEnabled", false),
                        Map.entry("fullScopeAllowed", false),
                        Map.entry(
                                "attributes", Map.of("access.token.lifespan", SECONDS_OF_A_TOKEN)));
        keycloak.good(
                keycloak.send(
                        keycloak.request(CLIENTS)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(write(wanted)))));
        String account =
                keycloak.good(
                        keycloak.send(keycloak.request(of(id) + "/service-account-user").GET()));
        Keycloak.User user = keycloak.read(account, new TypeReference<>() {});
        return new Registered(id, clientId, user.id(), user.username());
    }

    /** The one before opens nothing any more. @return empty if there is no such client there */
    public Optional<String> newSecret(UUID id) {
        HttpResponse<String> answer =
                keycloak.send(
                        keycloak.request(of(id) + "/client-secret").POST(BodyPublishers.noBody()));
        if (answer.statusCode() == 404) {
            return Optional.empty();
        }
        JsonNode secret = keycloak.read(keycloak.good(answer), new TypeReference<>() {});
        return Optional.of(secret.path("value").asText());
    }

    /** It gets no token any more; one that is not there gets none already. */
    public void switchOff(UUID id) {
        goneOrGood(
                keycloak.send(
                        keycloak.request(of(id))
                                .header("Content-Type", "application/json")
                                .PUT(
                                        BodyPublishers.ofString(
                                                write(Map.of("id", id, "enabled", false))))));
    }

    /** As if it had never been made. */
    public void remove(UUID id) {
        goneOrGood(keycloak.send(keycloak.request(of(id)).DELETE()));
    }

    /** The accounts of all that are there; empty while the identity provider is away. */
    public Optional<Set<UUID>> accounts() {
        try {
            return Optional.of(
                    keycloak.clientsOnTheirOwn(MOST)
                            .map(Keycloak.User::id)
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IdentityAway away) {
            return Optional.empty();
        }
    }

    private void goneOrGood(HttpResponse<String> answer) {
        if (answer.statusCode() != 404) {
            keycloak.good(answer);
        }
    }

    private static String of(UUID id) {
        return CLIENTS + "/" + id;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A client as it was made.
     *
     * @param subject what its tokens carry
     * @param username under which it is found among the accounts
     */
    public record Registered(UUID id, String clientId, UUID subject, String username) {}
}
