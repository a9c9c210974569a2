package org.hawsh.access.identity;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The few things Hawsh asks of Keycloak, with a client of its own that may look at accounts and register clients, and no more:
 * whoever stole its secret could set nobody's password. Nobody waits long: what does not answer at once counts as away.
 */
@ApplicationScoped
class Keycloak {
    private static final String CLIENT = "hawsh-service";

    /** What Keycloak puts before a client's name when it acts on its own. */
    private static final String SERVICE_CLIENT = "service-account-";

    private static final int A_PAGE = 500;

    /** For a whole answer; a silent one counts as away. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    /** A token is renewed a little before it ends, so that it does not end on the way. */
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
    private final ObjectMapper json;
    private final String realm;
    private final String administration;
    private final Optional<String> secret;

    private volatile Token token = new Token("", Instant.EPOCH);

    Keycloak(
            ObjectMapper json,
            @ConfigProperty(name = "hawsh.identity.server-url") String serverUrl,
            @ConfigProperty(name = "hawsh.identity.service-secret") Optional<String> secret) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.realm = serverUrl;
        this.administration = serverUrl.replaceFirst("/realms/", "/admin/realms/");
        this.secret = secret;
    }

    /** People whose username or name contains the text, and then the clients that act on their own whose username does. */
    List<User> search(String text, int most) {
        String part = text.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        users("search=" + encoded("*" + text + "*"), 0, most),
                        clientsOnTheirOwn(most).filter(client -> client.username().contains(part)))
                .toList();
    }

    Optional<User> clientOnItsOwn(String clientId) {
        return users("exact=true&username=" + encoded(SERVICE_CLIENT + clientId), 0, 1).findFirst();
    }

    /** Who has an account because a client of theirs acts on its own. */
    Stream<User> clientsOnTheirOwn(int most) {
        return users("username=" + SERVICE_CLIENT, 0, most)
                .filter(client -> client.username().startsWith(SERVICE_CLIENT));
    }

    /** A search for {@code search} leaves clients that act on their own out; one for {@code username} does not. */
    private Stream<User> users(String which, int first, int most) {
        String path =
                "/users?briefRepresentation=true&first=%d&max=%d&%s".formatted(first, most, which);
        return read(get(path), new TypeReference<List<User>>() {}).stream();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** All accounts that are disabled, also those of clients. */
    List<User> disabled() {
        List<User> found = new ArrayList<>();
        List<User> page;
        do {
            page = users("enabled=false", found.size(), A_PAGE).toList();
            found.addAll(page);
        } while (page.size() == A_PAGE);
        return found;
    }

    Optional<User> find(UUID subject) {
        HttpResponse<String> answer = send(request("/users/" + subject).GET());
        return answer.statusCode() == 404
                ? Optional.empty()
                : Optional.of(read(good(answer), new TypeReference<>() {}));
    }

    /** @return also of an account that is not there: none */
    List<SignIn> signInsOf(UUID subject) {
        HttpResponse<String> answer = send(request("/users/" + subject + "/sessions").GET());
        return answer.statusCode() == 404
                ? List.of()
                : read(good(answer), new TypeReference<>() {});
    }

    /** By which the realm signs, as JWKS; anybody may ask. */
    String keys() {
        return good(
                send(
                        HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/certs"))
                                .GET()));
    }

    private String get(String path) {
        return good(send(request(path).GET()));
    }

    private HttpRequest.Builder request(String path) {
        return by(currentToken(), administration + path);
    }

    /** Asks for a new client. */
    HttpRequest.Builder registration(String path) {
        return by(currentToken(), registrations(path));
    }

    String registrations(String path) {
        return realm + "/clients-registrations" + path;
    }

    static HttpRequest.Builder by(String token, String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token);
    }

    private String currentToken() {
        Token held = token;
        if (Instant.now().isBefore(held.until())) {
            return held.value();
        }
        String form =
                "grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(
                                CLIENT,
                                URLEncoder.encode(
                                        secret.orElseThrow(IdentityAway::new),
                                        StandardCharsets.UTF_8));
        JsonNode answer =
                read(
                        good(
                                send(
                                        HttpRequest.newBuilder(
                                                        URI.create(
                                                                realm
                                                                        + "/protocol/openid-connect/token"))
                                                .header(
                                                        "Content-Type",
                                                        "application/x-www-form-urlencoded")
                                                .POST(HttpRequest.BodyPublishers.ofString(form)))),
                        new TypeReference<>() {});
        Token fresh =
                new Token(
                        answer.path("access_token").asText(),
                        Instant.now()
                                .plusSeconds(answer.path("expires_in").asLong())
                                .minus(MARGIN));
        token = fresh;
        return fresh.value();
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        CompletableFuture<HttpResponse<String>> answer =
                http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            throw new IdentityAway();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IdentityAway();
        }
    }

    /** What it cannot answer well it cannot answer: refused, broken and absent are one for whoever asked. */
    String good(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            token = new Token("", Instant.EPOCH);
            throw new IdentityAway();
        }
        return answer.body();
    }

    <T> T read(String body, TypeReference<T> type) {
        try {
            return json.readValue(body, type);
        } catch (IOException e) {
            throw new IdentityAway();
        }
    }

    private record Token(String value, Instant until) {}

    /** Somebody with an account. */
    record User(UUID id, String username, String firstName, String lastName, boolean enabled) {

        String displayName() {
            String name =
                    ((firstName == null ? "" : firstName)
                                    + " "
                                    + (lastName == null ? "" : lastName))
                            .strip();
            return name.isEmpty() ? username : name;
        }
    }

    /** @param start milliseconds since 1970, as {@code lastAccess} */
    record SignIn(String id, String ipAddress, long start, long lastAccess) {

        Instant began() {
            return Instant.ofEpochMilli(start);
        }
    }
}
