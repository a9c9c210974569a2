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

    /** It may look at accounts, end sessions and keep clients; it makes no realm and gives nobody a role there. */
    @Test
    void theServiceMayAskWhoHasAnAccountEndSessionsKeepClientsAndNothingElse() {
        for (JsonNode realm : List.of(PRODUCTION, DEMONSTRATION)) {
            JsonNode service = realm.get("users").get(0);
            assertThat(service.get("serviceAccountClientId").asText()).isEqualTo("hawsh-service");
            assertThat(service.has("realmRoles")).isFalse();
            assertThat(service.get("clientRoles").size()).isEqualTo(1);
            assertThat(strings(service.at("/clientRoles/realm-management")))
                    .containsExactlyInAnyOrder(
                            "view-users", "query-users", "manage-users", "manage-clients");
        }
    }

    @Test
    void productionAsksEverybodyForASecondFactor() {
        JsonNode action = PRODUCTION.get("requiredActions").get(0);
        assertThat(action.get("alias").asText()).isEqualTo("CONFIGURE_TOTP");
        assertThat(action.get("enabled").asBoolean()).isTrue();
        assertThat(action.get("defaultAction").asBoolean()).isTrue();
        assertThat(PRODUCTION.get("browserFlow").asText()).isEqualTo("hawsh browser");
        assertThat(PRODUCTION.at("/authenticationFlows/1/authenticationExecutions"))
                .allSatisfy(
                        step -> assertThat(step.get("requirement").asText()).isEqualTo("REQUIRED"))
                .anySatisfy(
                        step ->
                                assertThat(step.get("authenticator").asText())
                                        .isEqualTo("auth-otp-form"));
        for (String easement : List.of("requiredActions", "browserFlow", "authenticationFlows")) {
            assertThat(DEMONSTRATION.has(easement)).as(easement).isFalse();
        }
    }

    @Test
    void loginReturnsToTheWebClientsAddressOnly() {
        assertThat(strings(PRODUCTION.get("clients").get(1).get("redirectUris")))
                .containsExactly(ORIGIN + "/*");
        assertThat(strings(DEMONSTRATION.get("clients").get(1).get("redirectUris")))
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
        JsonNode client = PRODUCTION.get("clients").get(1);
        assertThat(client.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
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
            return new ObjectMapper().readTree(file.of(ORIGIN, "a secret of this test"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(value -> strings.add(value.asText()));
        return strings;
    }
}
