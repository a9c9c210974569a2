package org.hawsh.access.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clients that act on their own, as the identity provider keeps them: made with nothing but the right to prove themselves by
 * a secret. They are registered (OpenID Connect Dynamic Client Registration), so that each has a key of its own by which it is
 * changed, and the service may change no other.
 */
@ApplicationScoped
public class ClientRegistrations {
    private static final String REGISTRATIONS = "/default";

    /** More than anybody has; who is beyond it would be taken for missing. */
    private static final int MOST = 2_000;

    private static final String SECONDS_OF_A_TOKEN = "300";
    private static final int BYTES_OF_A_SECRET = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

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
        Map<String, Object> wanted = client(clientId, true);
        wanted.put("id", id);
        wanted.put("name", name);
        JsonNode made =
                keycloak.read(
                        keycloak.good(
                                keycloak.send(
                                        keycloak.registration(REGISTRATIONS)
                                                .header("Content-Type", "application/json")
                                                .POST(BodyPublishers.ofString(write(wanted))))),
                        new TypeReference<>() {});
        return new Registered(id, clientId, Credentials.of(made));
    }

    /** Whose tokens it gets. */
    public Account accountOf(String clientId) {
        return keycloak.clientOnItsOwn(clientId)
                .map(user -> new Account(user.id(), user.username()))
                .orElseThrow(IdentityAway::new);
    }

    /** The secret of before opens nothing any more. @return empty if there is no such client there */
    public Optional<Credentials> newSecret(String clientId, String key) {
        Map<String, Object> wanted = client(clientId, true);
        wanted.put("secret", random());
        HttpResponse<String> answer = change(clientId, key, wanted);
        return isGone(answer)
                ? Optional.empty()
                : Optional.of(
                        Credentials.of(
                                keycloak.read(keycloak.good(answer), new TypeReference<>() {})));
    }

    /** It gets no token any more; one that is not there gets none already. */
    public void switchOff(String clientId, String key) {
        goneOrGood(change(clientId, key, client(clientId, false)));
    }

    /** As if it had never been made. */
    public void remove(String clientId, String key) {
        goneOrGood(keycloak.send(Keycloak.by(key, address(clientId)).DELETE()));
    }

    private HttpResponse<String> change(String clientId, String key, Map<String, Object> wanted) {
        return keycloak.send(
                Keycloak.by(key, address(clientId))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(write(wanted))));
    }

    private static Map<String, Object> client(String clientId, boolean enabled) {
        return new HashMap<>(
                Map.of(
                        "clientId",
                        clientId,
                        "enabled",
                        enabled,
                        "publicClient",
                        false,
                        "clientAuthenticatorType",
                        "client-secret",
                        "serviceAccountsEnabled",
                        true,
                        "standardFlowEnabled",
                        false,
                        "implicitFlowEnabled",
                        false,
                        "directAccessGrantsEnabled",
                        false,
                        "fullScopeAllowed",
                        false,
                        "attributes",
                        Map.of("access.token.lifespan", SECONDS_OF_A_TOKEN)));
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

    private static String random() {
        byte[] secret = new byte[BYTES_OF_A_SECRET];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private void goneOrGood(HttpResponse<String> answer) {
        if (!isGone(answer)) {
            keycloak.good(answer);
        }
    }

    /** A key to nothing is answered as no key. */
    private static boolean isGone(HttpResponse<String> answer) {
        return answer.statusCode() == 401 || answer.statusCode() == 404;
    }

    private String address(String clientId) {
        return keycloak.registrations(REGISTRATIONS + "/" + clientId);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client as it was made. */
    public record Registered(UUID id, String clientId, Credentials credentials) {}

    /** As whom it comes: what its tokens carry, and how it is found among the accounts. */
    public record Account(UUID subject, String username) {}

    /**
     * @param secret by what the client proves itself
     * @param key by what the service may change this client, and no other
     */
    public record Credentials(String secret, String key) {

        private static Credentials of(JsonNode client) {
            return new Credentials(
                    client.path("secret").asText(),
                    client.path("registrationAccessToken").asText());
        }

        /** Whoever writes it into a log by mistake writes neither. */
        @Override
        public String toString() {
            return "credentials";
        }
    }
}
