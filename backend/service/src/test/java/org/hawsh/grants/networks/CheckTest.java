package org.hawsh.grants.networks;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.platform.database.CallerScope;
import org.hawsh.testing.ANetwork;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.SecondPerson;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HawshTest
class CheckTest {
    private Someone officer;
    private Someone approver;
    private ANetwork network;
    private String rana;

    @Inject Networks networks;

    @BeforeEach
    void aNetworkWithOneRepresentative() {
        officer = Someone.with(Role.GRANTS_OFFICER, TheCentres.KIRKUK);
        approver = Someone.with(Role.GRANTS_APPROVER, TheCentres.KIRKUK);
        network = ANetwork.of(officer, TheCentres.KIRKUK);
        rana = network.add("/members", ANetwork.representative("Rana Ahmed"));
    }

    @Test
    void whoLookedIsWhoIsSignedInAndNeverWhomTheBodyNames() {
        clearanceIs("NOT_CHECKED");
        check("CLEAR")
                .then()
                .statusCode(201)
                .body("decision.state", equalTo("NOT_NEEDED"))
                .body("decision.askedBy.subject", equalTo(officer.subject().toString()))
                .body("list", equalTo("UN"))
                .body("listDate", equalTo("2026-01-20"));
        clearanceIs("CLEAR");
        Map<String, Object> named = ANetwork.check(rana, "CLEAR");
        named.put("checkedBy", approver.subject());
        network.post("/sanction-checks", named).then().statusCode(400);
    }

    @Test
    void aPossibleMatchWaitsForSomebodyElse() {
        String check = check("POSSIBLE_MATCH").then().statusCode(201).extract().path("id");
        clearanceIs("WAITING");
        officer.and(Role.GRANTS_APPROVER, TheCentres.KIRKUK);
        decide(officer, check, "approval")
                .then()
                .statusCode(409)
                .body("type", endsWith("somebody-else-decides"));
        decide(approver, check, "approval")
                .then()
                .statusCode(200)
                .body("decision.state", equalTo("APPROVED"))
                .body("decision.decidedBy.subject", equalTo(approver.subject().toString()));
        clearanceIs("CLEAR");
        decide(approver, check, "approval")
                .then()
                .statusCode(409)
                .body("type", endsWith("already-decided"));
    }

    @Test
    void aLaterClearCheckTakesNoMatchAway() {
        String check = check("POSSIBLE_MATCH").then().extract().path("id");
        check("CLEAR").then().statusCode(201);
        clearanceIs("WAITING");
        decide(approver, check, "refusal").then().statusCode(200);
        check("CLEAR").then().statusCode(201);
        clearanceIs("MATCH");
    }

    @Test
    void aConfirmedMatchNeedsNobodyAndStands() {
        String check = check("CONFIRMED_MATCH").then().statusCode(201).extract().path("id");
        decide(approver, check, "approval").then().statusCode(409);
        clearanceIs("MATCH");
    }

    @Test
    void onlyRepresentativesAreLookedUpInListsThatExistAndAreOutAlready() {
        String member = network.add("/members", ANetwork.member("Ali"));
        network.post("/sanction-checks", ANetwork.check(member, "CLEAR"))
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("network-member-represents-nobody"));
        network.post("/sanction-checks", ANetwork.check(UUID.randomUUID().toString(), "CLEAR"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/memberId"));
        Map<String, Object> tomorrow = ANetwork.check(rana, "CLEAR");
        tomorrow.put("listDate", Clocks.now().toLocalDate().plusDays(1).toString());
        network.post("/sanction-checks", tomorrow)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-future"));
        Map<String, Object> invented = ANetwork.check(rana, "CLEAR");
        invented.put("list", "MINE");
        network.post("/sanction-checks", invented)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("code-not-offered"));
    }

    @Test
    void checksAreReadTheNewestFirst() {
        check("CLEAR");
        check("POSSIBLE_MATCH");
        network.get("/sanction-checks")
                .then()
                .statusCode(200)
                .body("items.result", contains("POSSIBLE_MATCH", "CLEAR"))
                .body("items[1].decision.decidedBy", nullValue());
    }

    @Test
    void theSchemaKeepsACheckAsItWasAndTheSecondPersonAnother() {
        UUID check = UUID.fromString(check("POSSIBLE_MATCH").then().extract().path("id"));
        SecondPerson.isHeldBySchema("sanction_check", check);
        decide(approver, check.toString(), "refusal").then().statusCode(200);
        SecondPerson.staysDecided("sanction_check", check);
        SecondPerson.refused(
                "sanction_check",
                check,
                "result = 'CLEAR'",
                "sanction_check_only_a_possible_match_is_decided");
    }

    @Test
    @ActivateRequestContext
    void aNetworkIsClearedWhileEveryRepresentativeIsByACheckThatIsNotTooOld() {
        LocalDate today = Clocks.now().toLocalDate();
        assertFalse(isClearedOn(today), "nobody was looked up");
        check("CLEAR").then().statusCode(201);
        assertTrue(isClearedOn(today));
        assertTrue(isClearedOn(today.plusDays(Clearance.GOOD_FOR_DAYS)));
        assertFalse(isClearedOn(today.plusDays(Clearance.GOOD_FOR_DAYS + 1)), "too long ago");
        assertFalse(isClearedOn(today.minusDays(1)), "nobody knew it then");
        rana = network.add("/members", ANetwork.representative("Sara Omar"));
        assertFalse(isClearedOn(today), "the second was not looked up");
        String found = check("POSSIBLE_MATCH").then().extract().path("id");
        assertFalse(isClearedOn(today), "nobody decided yet");
        decide(approver, found, "approval").then().statusCode(200);
        assertTrue(isClearedOn(today));
    }

    @Test
    @ActivateRequestContext
    void aNetworkThatNobodyRepresentsIsNotCleared() {
        network = ANetwork.of(officer, TheCentres.KIRKUK);
        assertFalse(isClearedOn(Clocks.now().toLocalDate()));
    }

    private boolean isClearedOn(LocalDate day) {
        Arc.container()
                .instance(CallerScope.class)
                .get()
                .enter(officer.subject(), Set.of(TheCentres.KIRKUK));
        return networks.isCleared(network.id(), day);
    }

    private void clearanceIs(String state) {
        network.get("/members").then().body("items[0].clearance", equalTo(state));
    }

    private Response check(String result) {
        return network.post("/sanction-checks", ANetwork.check(rana, result));
    }

    private static Response decide(Someone caller, String check, String decision) {
        var request = caller.calls();
        if (decision.equals("refusal")) {
            request.contentType("application/json").body(Map.of("reason", "The same birth date"));
        }
        return request.post("/api/v1/sanction-checks/" + check + "/" + decision);
    }
}
