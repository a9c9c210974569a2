package org.hawsh.access.assignments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.IdentityStub;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class AccountSearchTest {
    private final String family = "Q" + UUID.randomUUID().toString().substring(0, 8);
    private final Someone ofKirkuk = named("Avan", Someone.with(Role.REGISTRAR, TheCentres.KIRKUK));
    private final Someone ofBaghdad =
            named("Rana", Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD));
    private final Someone newcomer = named("Dara", Someone.without());

    @Test
    void anAdministratorFindsWhoHasNoRoleYet() {
        Someone administrator = Someone.everywhere(Role.ADMINISTRATOR);
        search(administrator)
                .body(
                        "items.subject",
                        containsInAnyOrder(
                                ofKirkuk.subject().toString(),
                                ofBaghdad.subject().toString(),
                                newcomer.subject().toString()))
                .body(
                        "items.find { it.displayName == 'Avan " + family + "' }.roles.role",
                        contains("REGISTRAR"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where actor = ? and entity = 'account' and array_length(shown, 1) = 3",
                        administrator.subject()));
    }

    @Test
    void aManagerFindsOnlyWhoWorksInTheirCentre() {
        search(Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK))
                .body("items.subject", contains(ofKirkuk.subject().toString()))
                .body("items[0].roles[0].centreId", equalTo(TheCentres.KIRKUK.toString()));
    }

    @Test
    void whoIsFoundDisabledIsRefusedAlsoWhileTheIdentityProviderIsAway() {
        ofKirkuk.calls().get("/api/v1/participants").then().statusCode(200);
        IdentityStub.knowsDisabled(ofKirkuk.subject(), "avan", "Avan", family);
        search(Someone.everywhere(Role.ADMINISTRATOR));
        IdentityStub.isAway(true);
        try {
            ofKirkuk.calls().get("/api/v1/participants").then().statusCode(401);
            ofBaghdad.calls().get("/api/v1/participants").then().statusCode(200);
        } finally {
            IdentityStub.isAway(false);
        }
    }

    private ValidatableResponse search(Someone caller) {
        return caller.calls()
                .contentType("application/json")
                .body(Map.of("text", family.toLowerCase()))
                .post("/api/v1/accounts/searches")
                .then()
                .statusCode(200);
    }

    private Someone named(String first, Someone somebody) {
        IdentityStub.knows(somebody.subject(), first.toLowerCase(), first, family);
        return somebody;
    }
}
