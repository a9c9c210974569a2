package org.hawsh.mediation.breakglass;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.Role;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A supervisor of another centre asks for a file, and whoever is the second person says whether it is opened. */
@HawshTest
class BreakGlassTest {
    private static final int ASKINGS = 5;

    @Inject EntityManagerFactory database;

    private UUID centre;
    private UUID elsewhere;
    private ACase mediated;
    private Someone second;

    @BeforeEach
    void aCaseOfAnotherCentre() {
        centre = ACentre.any().open();
        elsewhere = ACentre.any().open();
        mediated = ACase.at(centre);
        second = Someone.with(Role.MEDIATION_SUPERVISOR, centre);
    }

    @Test
    void aFileIsOpenOnceASecondPersonHasApproved() {
        AnOpening opening = AnOpening.of(mediated, elsewhere);
        assertEquals("WAITING", opening.state());
        opening.shows(mediated).get("").then().statusCode(404);
        second.calls()
                .get("/api/v1/mediation-opening-requests")
                .then()
                .body(one(opening) + ".reason", equalTo(AnOpening.WHY))
                .body(one(opening) + ".closesAt", nullValue());
        opening.approvedBy(second).then().statusCode(204);
        assertEquals("OPEN", opening.state());
        opening.shows(mediated)
                .get("")
                .then()
                .statusCode(200)
                .body("told.account", equalTo("The roof leaks onto the neighbour's wall."))
                .body("members.mediator.name", everyItem(notNullValue()));
        opening.approvedBy(second).then().statusCode(409);
    }

    @Test
    void aRequestIsAnsweredAlikeWhateverItFits() {
        UUID own = ACentre.any().open();
        ACase ofOwn = ACase.at(own);
        ACase destroyed = ACase.at(centre);
        String lost = AnOpening.reference(destroyed);
        Databases.execute(
                "update mediation_key set wrapped = null, kek_id = null, destroyed_at = now() where case_id = ?",
                destroyed.id());
        List<Answer> answers =
                Stream.of(
                                AnOpening.reference(mediated),
                                AnOpening.reference(ofOwn),
                                lost,
                                AnOpening.madeUp())
                        .map(reference -> cheapest(own, reference))
                        .toList();
        assertEquals(List.of(answers.get(0)), answers.stream().distinct().toList());
    }

    @Test
    void whatFitsNoCaseIsNeverApprovedAndRunsOut() {
        Someone asker = Someone.with(Role.MEDIATION_SUPERVISOR, elsewhere);
        String id =
                AnOpening.asked(asker, elsewhere, AnOpening.madeUp(), false)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        second.calls()
                .get("/api/v1/mediation-opening-requests")
                .then()
                .body("items.findAll { it.id == '%s' }".formatted(id), empty());
        for (String said : List.of("approval", "refusal")) {
            second.calls()
                    .post("/api/v1/mediation-opening-requests/" + id + "/" + said)
                    .then()
                    .statusCode(404);
        }
        AnOpening.kept(asker, elsewhere, 25);
        asker.calls()
                .get("/api/v1/mediation-openings")
                .then()
                .body("items.state", contains("WAITING", "RUN_OUT"));
    }

    @Test
    void whoeverAskedIsNotTheSecondPersonWhetherItFitsOrNot() {
        AnOpening opening = AnOpening.of(mediated, elsewhere);
        opening.approvedBy(opening.asker())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:somebody-else-decides"));
        String madeUp =
                AnOpening.asked(opening.asker(), elsewhere, AnOpening.madeUp(), false).path("id");
        opening.asker()
                .calls()
                .post("/api/v1/mediation-opening-requests/" + madeUp + "/approval")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:somebody-else-decides"));
    }

    @Test
    void whoeverHasAPartInTheCaseIsNotTheSecondPerson() {
        AnOpening opening = AnOpening.of(mediated, elsewhere);
        for (String state : List.of("ACCEPTED", "EXCLUDED")) {
            Someone involved = Someone.with(Role.MEDIATION_SUPERVISOR, centre);
            assigned(involved, state);
            involved.calls()
                    .get("/api/v1/mediation-opening-requests")
                    .then()
                    .body("items.findAll { it.id == '%s' }".formatted(opening.id()), empty());
            opening.approvedBy(involved).then().statusCode(404);
        }
        Someone third = Someone.with(Role.MEDIATION_SUPERVISOR, ACentre.any().open());
        opening.approvedBy(third).then().statusCode(204);
    }

    @Test
    void aRefusalIsNotToldToWhoeverAsked() {
        AnOpening opening = AnOpening.of(mediated, elsewhere);
        opening.refusedBy(second).then().statusCode(204);
        assertEquals("WAITING", opening.state());
        opening.shows(mediated).get("").then().statusCode(404);
        opening.ended().then().statusCode(200).body("state", equalTo("TAKEN_BACK"));
    }

    @Test
    void whoeverIsKeptOutOfTheCaseOpensNothing() {
        AnOpening opening = AnOpening.inAnEmergency(mediated, elsewhere);
        opening.shows(mediated).get("").then().statusCode(200);
        assigned(opening.asker(), "EXCLUDED");
        opening.shows(mediated).get("").then().statusCode(404);
        AnOpening.asked(opening.asker(), elsewhere, AnOpening.reference(mediated), true)
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-no-such-file"));
    }

    @Test
    void anEmergencyActsFirstAndARefusalEndsItAtOnce() {
        AnOpening confirmed = AnOpening.inAnEmergency(mediated, elsewhere);
        confirmed.shows(mediated).get("").then().statusCode(200);
        confirmed.approvedBy(second).then().statusCode(204);
        confirmed.shows(mediated).get("").then().statusCode(200);
        AnOpening refused = AnOpening.inAnEmergency(mediated, elsewhere);
        refused.refusedBy(second).then().statusCode(204);
        refused.shows(mediated).get("").then().statusCode(404);
        assertEquals("CLOSED", refused.state());
    }

    @Test
    void threeEmergenciesADayAndEachAttemptIsWrittenDown() {
        Someone asker = Someone.with(Role.MEDIATION_SUPERVISOR, elsewhere);
        for (int i = 0; i < 3; i++) {
            AnOpening.asked(asker, elsewhere, AnOpening.madeUp(), true)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("mediation-no-such-file"));
        }
        AnOpening.asked(asker, elsewhere, AnOpening.reference(mediated), true)
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-emergencies-used-up"));
        assertEquals(
                3,
                Databases.count(
                        "select count(*) from audit_entry where actor = ? and entity = 'mediation_opening' and action = 'REQUEST'",
                        asker.subject()));
    }

    @Test
    void aSlipOfThePenIsNamed() {
        AnOpening.asked(
                        Someone.with(Role.MEDIATION_SUPERVISOR, elsewhere),
                        elsewhere,
                        "MC-22222223-2",
                        false)
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-reference-mistyped"));
    }

    private static String one(AnOpening opening) {
        return "items.find { it.id == '%s' }".formatted(opening.id());
    }

    /** Has a part in the case, without having been asked by anybody. */
    private void assigned(Someone involved, String state) {
        ACase.addedBy(second, centre, involved).then().statusCode(201);
        Databases.execute(
                "insert into mediation_assignment (id, case_id, mediator_id, account, state, proposed_by, proposed_at, declared_at, ended_at, version)"
                        + " select uuidv7(), ?, m.id, m.account, cast(? as text), m.account, now(), now(),"
                        + " case when ? = 'EXCLUDED' then now() end, 0 from mediator m where m.account = ?",
                mediated.id(),
                state,
                state,
                involved.subject());
    }

    /** What the service does of itself is counted too, and only ever adds. */
    private Answer cheapest(UUID own, String reference) {
        return Stream.generate(() -> answer(own, reference))
                .limit(ASKINGS)
                .min(Comparator.comparingLong(Answer::statements))
                .orElseThrow();
    }

    private Answer answer(UUID own, String reference) {
        Someone asker = Someone.with(Role.MEDIATION_SUPERVISOR, own);
        asker.calls().get("/api/v1/mediation-openings").then().statusCode(200);
        long before = prepared();
        Response response = AnOpening.asked(asker, own, reference, false);
        long statements = prepared() - before;
        String body = response.asString();
        assertTrue(body.contains(reference), body);
        return new Answer(
                response.statusCode(),
                body.replace(reference, "")
                        .replace(response.path("id"), "")
                        .replaceAll("\"asked(At|Until)\":\"[^\"]+\"", ""),
                statements);
    }

    private long prepared() {
        return database.unwrap(SessionFactory.class).getStatistics().getPrepareStatementCount();
    }

    private record Answer(int status, String body, long statements) {}
}
