package org.hawsh.access.assignments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hawsh.access.Role;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.IdentityStub;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** Which roles can be given at all, by whom, for how long, and when they stop counting. */
@HawshTest
class RoleRulesTest extends TwoWhoDecide {
    @Test
    void aRoleTakenAwayRefusesTheNextRequestWhileTheTokenIsValid() {
        Someone facilitator = Someone.with(Role.FACILITATOR, TheCentres.KIRKUK);
        String token = facilitator.token(300, "hawsh-api");
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(token)
                .get("/api/v1/centres")
                .then()
                .statusCode(200);
        String id =
                administrator
                        .calls()
                        .queryParam("subject", facilitator.subject())
                        .get(AnAssignment.ASSIGNMENTS)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].id");
        AnAssignment.decide(administrator, id, "ending", 0)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("endedBy.subject", equalTo(administrator.subject().toString()));
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(token)
                .get("/api/v1/centres")
                .then()
                .statusCode(403);
    }

    @Test
    void nobodyGivesConfirmsOrEndsARoleOfTheirOwn() {
        AnAssignment.of(Role.MEAL_OFFICER)
                .to(administrator)
                .sentBy(administrator)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/subject"))
                .body("errors.code", contains("not-to-oneself"));

        Someone both =
                Someone.everywhere(Role.ADMINISTRATOR).and(Role.DATA_PROTECTION_OFFICER, null);
        String byBoth = AnAssignment.of(Role.REGISTRAR).proposedBy(both).getString("id");
        AnAssignment.decide(both, byBoth, "confirmation", 0)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:somebody-else-decides"));

        String forOfficer =
                AnAssignment.of(Role.REGISTRAR)
                        .to(officer)
                        .proposedBy(administrator)
                        .getString("id");
        AnAssignment.decide(officer, forOfficer, "confirmation", 0).then().statusCode(409);
        AnAssignment.decide(officer, forOfficer, "ending", 0).then().statusCode(409);
    }

    @Test
    void anAdministratorOfOneCentreReachesNeitherAnotherNorAll() {
        Someone ofKirkuk = Someone.with(Role.ADMINISTRATOR, TheCentres.KIRKUK);
        AnAssignment.of(Role.MEAL_OFFICER)
                .with("centreId", TheCentres.BAGHDAD)
                .sentBy(ofKirkuk)
                .then()
                .statusCode(403);
        AnAssignment.of(Role.MEAL_OFFICER)
                .with("centreId", null)
                .sentBy(ofKirkuk)
                .then()
                .statusCode(403);
        String everywhere =
                AnAssignment.of(Role.MEAL_OFFICER)
                        .with("centreId", null)
                        .proposedBy(administrator)
                        .getString("id");
        ofKirkuk.calls().get(AnAssignment.ASSIGNMENTS + "/" + everywhere).then().statusCode(404);
        AnAssignment.decide(ofKirkuk, everywhere, "ending", 0).then().statusCode(404);
        ofKirkuk.calls()
                .queryParam("limit", 200)
                .get(AnAssignment.ASSIGNMENTS)
                .then()
                .body("items.id", not(hasItem(everywhere)))
                .body("items.centreId.unique()", contains(TheCentres.KIRKUK.toString()));
    }

    @Test
    void theSameRoleIsNotGivenTwice() {
        Someone meal = Someone.without();
        AnAssignment.of(Role.MEAL_OFFICER).to(meal).proposedBy(administrator);
        AnAssignment.of(Role.MEAL_OFFICER)
                .to(meal)
                .sentBy(administrator)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:already-exists"));
        AnAssignment.of(Role.MEAL_OFFICER)
                .to(meal)
                .with("centreId", TheCentres.BAGHDAD)
                .sentBy(administrator)
                .then()
                .statusCode(201);
    }

    @Test
    void aRoleHasItsTimeAndAnAccountThatExists() {
        Instant now = Instant.now();
        AnAssignment.of(Role.MEAL_OFFICER)
                .with("validFrom", now.plus(2, ChronoUnit.DAYS).toString())
                .with("validTo", now.plus(3, ChronoUnit.DAYS).toString())
                .sentBy(administrator)
                .then()
                .statusCode(201)
                .body("state", equalTo("UPCOMING"));
        AnAssignment.of(Role.MEAL_OFFICER)
                .with("validTo", now.minusSeconds(5).toString())
                .sentBy(administrator)
                .then()
                .statusCode(422)
                .body("errors.code", contains("ends-before-it-begins"));
        AnAssignment.of(Role.MEAL_OFFICER)
                .with("subject", new UUID(0, 1))
                .sentBy(administrator)
                .then()
                .statusCode(422)
                .body("errors.code", contains("account-unknown"));
    }

    @Test
    void aMomentAtTheEndOfTimeBreaksNothing() {
        for (String moment :
                List.of(
                        "-1000000000-01-01T00:00:00Z",
                        "+1000000000-12-31T23:59:59.999999999Z",
                        "1900-01-01T00:00:00Z",
                        "2200-12-31T23:59:59Z")) {
            for (String member : List.of("validFrom", "validTo")) {
                int status =
                        AnAssignment.of(Role.MEAL_OFFICER)
                                .with(member, moment)
                                .sentBy(administrator)
                                .statusCode();
                boolean read = Character.isDigit(moment.charAt(0));
                assertTrue(
                        read ? status == 201 || status == 422 : status == 400,
                        member + " " + moment + ": " + status);
            }
        }
    }

    @Test
    void rolesAreGivenWhileTheIdentityProviderIsAway() {
        IdentityStub.isAway(true);
        try {
            AnAssignment.of(Role.MEAL_OFFICER)
                    .sentBy(administrator)
                    .then()
                    .statusCode(201)
                    .body("displayName", nullValue());
            administrator
                    .calls()
                    .contentType("application/json")
                    .body("{\"text\":\"some\"}")
                    .post("/api/v1/accounts/searches")
                    .then()
                    .statusCode(503);
        } finally {
            IdentityStub.isAway(false);
        }
    }

    @Test
    void theLastWhoCouldDecideCannotBeTakenAway() {
        for (Role role : AssignmentRules.INDISPENSABLE) {
            Someone last = Someone.everywhere(role);
            Someone other = Someone.everywhere(role);
            Someone ender =
                    Someone.everywhere(
                            role == Role.ADMINISTRATOR
                                    ? Role.DATA_PROTECTION_OFFICER
                                    : Role.ADMINISTRATOR);
            Databases.execute(
                    "update role_assignment set valid_to = now() where role = ? and centre_id is null"
                            + " and valid_to is null and subject not in (?, ?)",
                    role.name(),
                    last.subject(),
                    other.subject());
            AnAssignment.decide(ender, idOf(ender, other), "ending", 0).then().statusCode(200);
            AnAssignment.decide(ender, idOf(ender, last), "ending", 0)
                    .then()
                    .statusCode(409)
                    .body("errors.code", contains("last-of-its-kind"));
        }
    }

    @Test
    void theLastTwoCannotBeTakenAwayAtTheSameMoment() throws Exception {
        Someone one = Someone.everywhere(Role.ADMINISTRATOR);
        Someone other = Someone.everywhere(Role.ADMINISTRATOR);
        Databases.execute(
                "update role_assignment set valid_to = now() where role = 'ADMINISTRATOR' and centre_id is null"
                        + " and valid_to is null and subject not in (?, ?)",
                one.subject(),
                other.subject());
        String first = idOf(officer, one);
        String second = idOf(officer, other);
        assertEquals(
                1,
                succeeded(
                        () -> AnAssignment.decide(officer, first, "ending", 0).statusCode(),
                        () -> AnAssignment.decide(officer, second, "ending", 0).statusCode()));
    }

    @Test
    void proposedManyTimesAtOnceItIsOneAssignment() throws Exception {
        Someone meal = Someone.without();
        AnAssignment.of(Role.REVIEWER).to(meal).proposedBy(administrator); // their account is known
        Callable<Integer> propose =
                () ->
                        AnAssignment.of(Role.MEAL_OFFICER)
                                .to(meal)
                                .with("validTo", Instant.now().plusSeconds(600).toString())
                                .sentBy(administrator)
                                .statusCode();
        assertEquals(
                1,
                succeeded(propose, propose, propose, propose, propose, propose, propose, propose));
    }

    private static String idOf(Someone reader, Someone subject) {
        return reader.calls()
                .queryParam("subject", subject.subject())
                .get(AnAssignment.ASSIGNMENTS)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }
}
