package org.hawsh.access.assignments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.SecondPerson;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class ProposeAndConfirmTest extends TwoWhoDecide {
    private static final String PARTICIPANTS = "/api/v1/participants";

    @Test
    void aRoleThatOpensNobodysDataCountsAtOnce() {
        Someone meal = Someone.without();
        AnAssignment.of(Role.MEAL_OFFICER)
                .to(meal)
                .with("reason", "The yearly report")
                .sentBy(administrator)
                .then()
                .statusCode(201)
                .body("state", equalTo("ACTIVE"))
                .body("opensPersonalData", equalTo(false))
                .body("subject", equalTo(meal.subject().toString()))
                .body("displayName", equalTo("Some Body"))
                .body("decision.askedBy.subject", equalTo(administrator.subject().toString()))
                .body("decision.state", equalTo("NOT_NEEDED"))
                .body("decision.decidedBy", nullValue())
                .body("decision.askedBecause", equalTo("The yearly report"))
                .header("ETag", equalTo("\"0.en.assignment\""))
                .header("Location", notNullValue());
        meal.calls().get("/api/v1/me").then().body("assignments.role", contains("MEAL_OFFICER"));
    }

    @Test
    void aRoleThatOpensPersonalDataElsewhereDecidesNothingUntilASecondPersonConfirmsIt() {
        Someone registrar = Someone.without();
        JsonPath proposed = AnAssignment.of(Role.REGISTRAR).to(registrar).proposedBy(administrator);
        assertEquals("PROPOSED", proposed.getString("state"));
        registrar.calls().get(PARTICIPANTS).then().statusCode(403);

        AnAssignment.decide(officer, proposed.getString("id"), "confirmation", 0)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("decision.decidedBy.subject", equalTo(officer.subject().toString()))
                .header("ETag", equalTo("\"1.en.assignment\""));
        registrar.calls().get(PARTICIPANTS).then().statusCode(200);
    }

    @Test
    void atHomeItCountsAtOnceAndElsewhereItIsConfirmed() {
        Someone registrar = Someone.without();
        onTheStaff(registrar, Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK));
        assertEquals("ACTIVE", registrarAt(TheCentres.KIRKUK, registrar));
        assertEquals("PROPOSED", registrarAt(TheCentres.BAGHDAD, registrar));
        assertEquals("PROPOSED", registrarAt(null, registrar));
    }

    @Test
    void whoeverWroteThemIntoTheStaffIsNotTheSecondPairOfEyes() {
        Someone accomplice = Someone.without();
        onTheStaff(accomplice, administrator);
        assertEquals("PROPOSED", registrarAt(TheCentres.KIRKUK, accomplice));
    }

    private String registrarAt(UUID centre, Someone subject) {
        return AnAssignment.of(Role.REGISTRAR)
                .to(subject)
                .with("centreId", centre)
                .proposedBy(administrator)
                .getString("state");
    }

    private static void onTheStaff(Someone subject, Someone writer) {
        writer.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "centreId",
                                TheCentres.KIRKUK,
                                "name",
                                "Some Body",
                                "subject",
                                subject.subject(),
                                "job",
                                "Registrar",
                                "from",
                                "2026-01-01"))
                .post("/api/v1/staff")
                .then()
                .statusCode(201);
    }

    @Test
    void whatIsRefusedNeverCountsAndCannotBeConfirmedAfterwards() {
        Someone registrar = Someone.without();
        String id =
                AnAssignment.of(Role.REGISTRAR)
                        .to(registrar)
                        .proposedBy(administrator)
                        .getString("id");
        AnAssignment.decide(officer, id, "refusal", 0)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("decision.decidedBecause", equalTo("The work has changed"));
        AnAssignment.decide(officer, id, "confirmation", 1)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:already-decided"));
        registrar.calls().get(PARTICIPANTS).then().statusCode(403);
    }

    @Test
    void theDatabaseItselfKnowsThatNobodyDecidesForThemself() {
        UUID subject = UUID.randomUUID();
        UUID proposer = UUID.randomUUID();
        for (String wrong :
                List.of(
                        "decision = 'APPROVED', decided_by = subject, decided_at = now()",
                        "decision = 'REFUSED', decided_by = subject, decided_at = now()",
                        "ended_by = subject, ended_at = now()")) {
            Databases.execute(
                    "insert into role_assignment (subject, role, asked_by, decision, valid_to)"
                            + " values (?, 'REGISTRAR', ?, 'OPEN', now() + interval '1 day')",
                    subject,
                    proposer);
            assertThrows(
                    IllegalStateException.class,
                    () ->
                            Databases.execute(
                                    "update role_assignment set " + wrong + " where subject = ?",
                                    subject),
                    wrong);
        }
    }

    @Test
    void theDatabaseItselfKnowsThatAProposalIsDecidedByAnotherOnceAndInTime() {
        String id = AnAssignment.of(Role.REGISTRAR).proposedBy(administrator).getString("id");
        SecondPerson.isHeldBySchema("role_assignment", UUID.fromString(id));
        AnAssignment.decide(officer, id, "confirmation", 0).then().statusCode(200);
        SecondPerson.staysDecided("role_assignment", UUID.fromString(id));

        UUID late = UUID.randomUUID();
        Databases.execute(
                "insert into role_assignment (id, subject, role, asked_by, asked_until, decision)"
                        + " values (?, ?, 'REGISTRAR', ?, now() - interval '1 day', 'OPEN')",
                late,
                UUID.randomUUID(),
                administrator.subject());
        SecondPerson.refused(
                "role_assignment",
                late,
                "decision = 'APPROVED', decided_by = gen_random_uuid(), decided_at = now()",
                "role_assignment_decided_by_a_second_person");
    }

    @Test
    void whoeverProposedItTakesItBackAndDoesNotRefuseIt() {
        String id = AnAssignment.of(Role.REGISTRAR).proposedBy(administrator).getString("id");
        Someone both =
                Someone.everywhere(Role.ADMINISTRATOR).and(Role.DATA_PROTECTION_OFFICER, null);
        String own = AnAssignment.of(Role.REGISTRAR).proposedBy(both).getString("id");
        AnAssignment.decide(both, own, "refusal", 0)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:somebody-else-decides"));
        AnAssignment.decide(administrator, id, "ending", 0)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("decision.state", equalTo("WITHDRAWN"))
                .body("endedBecause", equalTo("The work has changed"));
        AnAssignment.decide(officer, id, "confirmation", 1)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:already-decided"));
    }

    @Test
    void ofTwoWhoConfirmAtOnceOneDoes() throws Exception {
        Someone another = Someone.everywhere(Role.DATA_PROTECTION_OFFICER);
        String id = AnAssignment.of(Role.REGISTRAR).proposedBy(administrator).getString("id");
        assertEquals(
                1,
                succeeded(
                        () -> AnAssignment.decide(officer, id, "confirmation", 0).statusCode(),
                        () -> AnAssignment.decide(another, id, "confirmation", 0).statusCode(),
                        () -> AnAssignment.decide(officer, id, "refusal", 0).statusCode(),
                        () -> AnAssignment.decide(another, id, "refusal", 0).statusCode()));
    }
}
