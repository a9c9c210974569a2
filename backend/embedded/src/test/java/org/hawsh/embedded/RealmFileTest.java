package org.hawsh.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    private static final String ORIGIN = "https://hawsh.example.org";
    private static final JsonNode PRODUCTION = read(RealmFile.production());
    private static final JsonNode DEMONSTRATION = read(RealmFile.demonstration());

    @Test
    void productionKnowsNobodyAndNoSecret() {
        assertThat(PRODUCTION.get("users"))
                .allSatisfy(user -> assertThat(user.has("serviceAccountClientId")).isTrue());
        assertThat(RealmFile.production().template().findValuesAsText("secret"))
                .containsExactly("${HAWSH_SERVICE_SECRET}");
        assertThat(PRODUCTION.findValues("credentials")).isEmpty();
    }

    /** It may look at accounts and register clients; it changes no account and no client but by the key of each. */
    @Test
    void theServiceMayAskWhoHasAnAccountRegisterClientsAndNothingElse() {
        for (JsonNode realm : List.of(PRODUCTION, DEMONSTRATION)) {
            JsonNode service = realm.get("users").get(0);
            assertThat(service.get("serviceAccountClientId").asText()).isEqualTo("hawsh-service");
            assertThat(service.has("realmRoles")).isFalse();
            assertThat(service.get("clientRoles").size()).isEqualTo(1);
            assertThat(strings(service.at("/clientRoles/realm-management")))
                    .containsExactlyInAnyOrder("view-users", "query-users", "create-client");
        }
    }

    @Test
    void productionAsksEverybodyForASecondFactor() {
        JsonNode action = PRODUCTION.get("requiredActions").get(0);
        assertThat(action.get("alias").asText()).isEqualTo("CONFIGURE_TOTP");
        assertThat(action.get("enabled").asBoolean()).isTrue();
        assertThat(action.get("defaultAction").asBoolean()).isTrue();
        assertThat(PRODUCTION.get("browserFlow").asText()).isEqualTo("hawsh browser");
        JsonNode steps = PRODUCTION.at("/authenticationFlows/1/authenticationExecutions");
        assertThat(steps).hasSize(3);
        for (int asked : new int[] {0, 1}) {
            assertThat(steps.get(asked).get("requirement").asText()).isEqualTo("REQUIRED");
        }
        assertThat(steps.get(1).get("authenticator").asText()).isEqualTo("auth-otp-form");
        assertThat(PRODUCTION.at("/authenticatorConfig/0/config/loa-condition-level").asText())
                .as("what the service asks administrators' tokens for")
                .isEqualTo("2");
        for (String easement :
                List.of(
                        "requiredActions",
                        "browserFlow",
                        "authenticationFlows",
                        "authenticatorConfig")) {
            assertThat(DEMONSTRATION.has(easement)).as(easement).isFalse();
        }
    }

    @Test
    void loginReturnsToTheWebClientsAddressOnly() {
        assertThat(strings(client(PRODUCTION, "hawsh-web").get("redirectUris")))
                .containsExactly(ORIGIN + "/*");
        assertThat(strings(client(DEMONSTRATION, "hawsh-web").get("redirectUris")))
                .containsExactly(ORIGIN + "/*", "http://localhost:5173/*");
    }

    @Test
    void noClientTakesAPassword() {
        for (JsonNode realm : List.of(PRODUCTION, DEMONSTRATION)) {
            assertThat(realm.get("clients"))
                    .isNotEmpty()
                    .allSatisfy(
                            client ->
                                    assertThat(client.get("directAccessGrantsEnabled").asBoolean())
                                            .isFalse());
        }
    }

    @Test
    void theWebClientMustProveItAskedForTheCode() {
        JsonNode client = client(PRODUCTION, "hawsh-web");
        assertThat(client.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
    }

    @Test
    void keycloakTellsTheServiceWhoSignedOut() {
        for (JsonNode realm : List.of(PRODUCTION, DEMONSTRATION)) {
            JsonNode told = client(realm, "hawsh-web").get("attributes");
            assertThat(told.get("backchannel.logout.url").asText())
                    .isEqualTo("http://service:8080/q/back-channel-logout");
            assertThat(told.get("backchannel.logout.session.required").asText()).isEqualTo("true");
        }
    }

    /** Who somebody is called is said by whoever gave them the account. */
    @Test
    void staffNeitherRenameThemselvesNorHavePagesOfTheirAccount() throws IOException {
        for (JsonNode realm : List.of(PRODUCTION, DEMONSTRATION)) {
            JsonNode profile =
                    new ObjectMapper()
                            .readTree(
                                    realm.at("/components")
                                            .get("org.keycloak.userprofile.UserProfileProvider")
                                            .at("/0/config/kc.user.profile.config/0")
                                            .asText());
            assertThat(profile.get("attributes"))
                    .hasSize(4)
                    .allSatisfy(
                            one ->
                                    assertThat(strings(one.at("/permissions/edit")))
                                            .containsExactly("admin"));
            assertThat(realm.get("editUsernameAllowed").asBoolean()).isFalse();
            for (String closed : List.of("account", "account-console", "admin-cli")) {
                assertThat(client(realm, closed).get("enabled").asBoolean()).as(closed).isFalse();
            }
        }
    }

    /** Whatever client somebody makes later, its tokens are for the API, and nobody has to know of an audience. */
    @Test
    void everyClientGetsTheScopeOfTheApi() {
        for (JsonNode realm : List.of(PRODUCTION, DEMONSTRATION)) {
            assertThat(strings(realm.get("defaultDefaultClientScopes")))
                    .containsExactly("hawsh-api");
            assertThat(realm.get("clientScopes")).hasSize(1);
            assertThat(realm.at("/clientScopes/0/name").asText()).isEqualTo("hawsh-api");
            assertThat(
                            realm.at(
                                            "/clientScopes/0/protocolMappers/0/config/included.custom.audience")
                                    .asText())
                    .isEqualTo("hawsh-api");
            assertThat(realm.get("clients"))
                    .isNotEmpty()
                    .noneMatch(client -> client.has("protocolMappers"));
        }
    }

    /** A list of client scopes in a realm file silently takes the built-in ones away, unless it asks for them. */
    @Test
    void theBuiltInClientScopesAreLeftAlone() {
        for (JsonNode realm : List.of(PRODUCTION, DEMONSTRATION)) {
            assertThat(realm.at("/attributes/CreateDefaultClientScopes").asText())
                    .isEqualTo("true");
            assertThat(realm.findValues("defaultClientScopes")).isEmpty();
        }
    }

    @Test
    void anotherAddressIsNoOtherRealm() {
        assertThat(RealmFile.demonstration().fingerprint())
                .isEqualTo(RealmFile.demonstration().fingerprint())
                .isNotEqualTo(RealmFile.production().fingerprint());
    }

    private static JsonNode read(RealmFile file) {
        try {
            return new ObjectMapper()
                    .readTree(
                            file.of(
                                    new Installation(
                                            ORIGIN,
                                            "http://service:8080",
                                            "a secret of this test")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode client(JsonNode realm, String clientId) {
        for (JsonNode client : realm.get("clients")) {
            if (client.get("clientId").asText().equals(clientId)) {
                return client;
            }
        }
        throw new AssertionError("no client " + clientId);
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(value -> strings.add(value.asText()));
        return strings;
    }
}
