package org.hawsh.activities.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A scored selection: announced criteria, two who judge by themselves and without interest, a reserve in order. */
@HawshTest
class CommitteeTest {
    private UUID centre;
    private UUID course;
    private Someone manager;
    private Someone avan;
    private Someone omar;

    @BeforeEach
    void aScoredCourse() {
        centre = ACentre.any().open();
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
        avan = Someone.with(Role.REGISTRAR, centre);
        omar = Someone.with(Role.REGISTRAR, centre);
        course = ACourseToJoin.at(centre).scored().of(1).waiting(1).id();
    }

    @Test
    void theHighestScoreIsOfferedThePlaceTheNextIsTheReserveAndTheLastGetsALetter() {
        set(60, 40).then().statusCode(200).body("committee", hasSize(2));
        declare(avan).then().statusCode(200);
        declare(omar).then().statusCode(200);
        String low = applies();
        String high = applies();
        String middle = applies();
        heard(low, 1, 1);
        heard(high, 9, 9);
        score(avan, middle, 5, 5).then().statusCode(200).body("ready", equalTo(false));
        decide().then().statusCode(409).body("errors.code", contains("not-heard"));
        score(omar, middle, 6, 6).then().statusCode(200).body("ready", equalTo(true));
        decide().then().statusCode(200).body("applicants", hasSize(0));
        read(high).then().body("state", equalTo("OFFERED")).body("score", equalTo(90.0f));
        read(middle)
                .then()
                .body("state", equalTo("WAITLISTED"))
                .body("place", equalTo(1))
                .body("score", equalTo(55.0f));
        read(low)
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("endReason", equalTo("NOT_SELECTED"));
        AnEnrolment.step(avan, course, high, "refusal", null).then().statusCode(200);
        read(middle).then().body("state", equalTo("OFFERED"));
    }

    @Test
    void nobodyJudgesWithoutHavingDeclaredToHaveNoInterest() {
        set(100).then().statusCode(200);
        String sara = applies();
        score(avan, sara, 5).then().statusCode(409).body("errors.code", contains("no-declaration"));
        Someone stranger = Someone.with(Role.REGISTRAR, centre);
        declare(stranger).then().statusCode(409).body("errors.code", contains("not-on-committee"));
        score(stranger, sara, 5)
                .then()
                .statusCode(409)
                .body("errors.code", contains("not-on-committee"));
        assertThrows(
                IllegalStateException.class,
                () ->
                        Databases.execute(
                                """
                                insert into selection_sheet (enrolment_id, course_id, centre_id, subject, points, filled_at)
                                values (?::uuid, ?, ?, ?, '{5}', now())
                                """,
                                sara, course, centre, avan.subject()),
                "the schema says so too");
    }

    @Test
    void everybodyJudgesByThemselves() {
        set(100).then().statusCode(200);
        declare(avan).then().statusCode(200);
        declare(omar).then().statusCode(200);
        String sara = applies();
        score(avan, sara, 7)
                .then()
                .statusCode(200)
                .body("applicants.myPoints", contains(List.of(7)));
        omar.calls()
                .get("/api/v1/courses/" + course + "/selection")
                .then()
                .body("applicants.sheets", contains(1))
                .body("applicants[0].myPoints", nullValue());
    }

    @Test
    void byWhatAndByWhomIsChosenStandsOnceSomebodyWasHeard() {
        set(50, 40).then().statusCode(422).body("errors.code", contains("weights-not-whole"));
        set(100).then().statusCode(200);
        declare(avan).then().statusCode(200);
        score(avan, applies(), 7, 7)
                .then()
                .statusCode(422)
                .body("errors.code", contains("one-each"));
        score(avan, applies(), 7).then().statusCode(200);
        set(60, 40).then().statusCode(409).body("errors.code", contains("choosing-began"));
    }

    @Test
    void twoManagersNeverOverwriteEachOther() {
        String seen = tagFor(manager);
        set(seen, 100).then().statusCode(200).header("ETag", "\"1.en.selection\"");
        set(seen, 60, 40).then().statusCode(412);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from selection_criterion where course_id = ?", course));
    }

    @Test
    void aSheetIsRewrittenOnTopOfWhatItsWriterSawAndOthersAreNotInTheWay() {
        set(100).then().statusCode(200);
        declare(avan).then().statusCode(200);
        declare(omar).then().statusCode(200);
        String sara = applies();
        String seenByAvan = tagFor(avan);
        String seenByOmar = tagFor(omar);
        score(seenByAvan, avan, sara, 7).then().statusCode(200);
        score(seenByOmar, omar, sara, 6).then().statusCode(200).body("begun", equalTo(true));
        score(seenByAvan, avan, sara, 1).then().statusCode(412);
        avan.calls()
                .get("/api/v1/courses/" + course + "/selection")
                .then()
                .body("applicants.myPoints", contains(List.of(7)));
        score(avan, sara, 8).then().statusCode(200);
    }

    @Test
    void whoHeardByOtherCriteriaWritesNothingDown() {
        set(100).then().statusCode(200);
        declare(avan).then().statusCode(200);
        String sara = applies();
        String seen = tagFor(avan);
        set(60, 40).then().statusCode(200);
        score(seen, avan, sara, 7).then().statusCode(412);
        avan.calls()
                .contentType("application/json")
                .body(Map.of("points", List.of(7)))
                .put("/api/v1/courses/" + course + "/enrolments/" + sara + "/interview-sheet")
                .then()
                .statusCode(428);
    }

    @Test
    void onceItIsDecidedNothingOfItCanChange() {
        set(100).then().statusCode(200).body("begun", equalTo(false));
        declare(avan).then().statusCode(200);
        declare(omar).then().statusCode(200);
        heardOf(applies());
        decide().then().statusCode(200).body("begun", equalTo(true));
        set(60, 40).then().statusCode(409).body("errors.code", contains("choosing-began"));
    }

    private void heardOf(String id) {
        score(avan, id, 5).then().statusCode(200);
        score(omar, id, 5).then().statusCode(200);
    }

    @Test
    void aCourseOfAnotherRuleHasNoCommittee() {
        course = ACourseToJoin.at(centre).id();
        set(100).then().statusCode(409).body("errors.code", contains("not-by-committee"));
    }

    private String applies() {
        return AnEnrolment.of(People.woman(centre)).into(course, avan);
    }

    private void heard(String id, int byAvan, int byOmar) {
        score(avan, id, byAvan, byAvan).then().statusCode(200);
        score(omar, id, byOmar, byOmar).then().statusCode(200);
    }

    private Response set(Integer... weights) {
        return set(tagFor(manager), weights);
    }

    private Response set(String seen, Integer... weights) {
        return manager.calls()
                .contentType("application/json")
                .header("If-Match", seen)
                .body(
                        Map.of(
                                "criteria",
                                List.of(weights).stream()
                                        .map(
                                                weight ->
                                                        Map.of(
                                                                "title",
                                                                ACentre.inThreeLanguages("Need"),
                                                                "weight",
                                                                weight))
                                        .toList(),
                                "committee",
                                List.of(avan.subject(), omar.subject())))
                .put("/api/v1/courses/" + course + "/selection");
    }

    private Response declare(Someone member) {
        return member.calls()
                .contentType("application/json")
                .body(Map.of("noInterest", true))
                .post("/api/v1/courses/" + course + "/selection/declaration");
    }

    private Response score(Someone member, String id, Integer... points) {
        return score(tagFor(member), member, id, points);
    }

    /** As somebody sees the selection now; a stranger to it, and a course without one, sends some tag. */
    private String tagFor(Someone reader) {
        String tag = reader.calls().get("/api/v1/courses/" + course + "/selection").header("ETag");
        return tag == null ? "\"0.en.selection\"" : tag;
    }

    private Response score(String seen, Someone member, String id, Integer... points) {
        return member.calls()
                .contentType("application/json")
                .header("If-Match", seen)
                .body(Map.of("points", List.of(points)))
                .put("/api/v1/courses/" + course + "/enrolments/" + id + "/interview-sheet");
    }

    private Response decide() {
        return manager.calls().post("/api/v1/courses/" + course + "/selection/decision");
    }

    private Response read(String id) {
        return avan.calls().get("/api/v1/courses/" + course + "/enrolments/" + id);
    }
}
