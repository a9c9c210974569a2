package org.hawsh.grants.selection.reviews;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.ANetwork;
import org.hawsh.testing.ASelection;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AnApplication;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two reviewers read an application without who applied, and neither sees what the other says until both have said it. */
@HawshTest
class ReviewTest {
    private UUID centre;
    private AGrantCall call;
    private ANetwork network;
    private AnApplication application;
    private ASelection selection;
    private Someone one;
    private Someone other;

    @BeforeEach
    void aCallWithBlindReviews() {
        centre = ACentre.any().open();
        call =
                AGrantCall.openWith(
                        centre, ASupport.at(centre).recorded(), Map.of("blindReviews", true));
        network = AnApplication.representedNetwork(centre);
        application = AnApplication.submitted(call, network);
        selection = ASelection.begun(call);
        one = ASelection.reviewerAt(centre);
        other = ASelection.reviewerAt(centre);
    }

    @Test
    void aReviewerReadsWhatWaitsForThemWithoutWhoApplied() {
        String review = selection.asked(application, one);
        Response waiting = waiting(one);
        waiting.then()
                .body("items.id", contains(review))
                .body("items.title", contains("A garden behind the school"));
        Response read = read(one, review);
        read.then()
                .statusCode(200)
                .body("application.plan", equalTo("Twelve olive trees, two benches and a tap"))
                .body("criteria.en", contains("Useful", "Lasting"))
                .body("said", nullValue());
        String code = application.read().path("code");
        for (String shown : List.of(waiting.asString(), read.asString())) {
            for (String secret :
                    List.of(network.id().toString(), "Friends of the garden", "Rana", code)) {
                assertFalse(shown.contains(secret), secret + " in " + shown);
            }
        }
        one.calls().get(application.address()).then().statusCode(404);
        one.calls().get("/api/v1/volunteer-networks/" + network.id()).then().statusCode(404);
        waiting(other).then().body("items", empty());
        read(other, review).then().statusCode(404);
    }

    @Test
    void neitherSeesTheOthersUntilBothAreInNorDoesTheOfficer() throws SQLException {
        String mine = selection.asked(application, one);
        String theirs = selection.asked(application, other);
        reviewed(one, mine, 5, 4).then().statusCode(200).body("other", nullValue());
        String said = "Words of " + one.subject();
        for (Response answer :
                List.of(
                        read(other, theirs),
                        waiting(other),
                        selection.read(),
                        call.officer()
                                .calls()
                                .get("/api/v1/histories/grant_selection/" + call.id()),
                        auditOf("grant_review"))) {
            answer.then().statusCode(200);
            assertFalse(answer.asString().contains(said), answer.asString());
        }
        selection
                .read()
                .then()
                .body("reviews.find { it.id == '%s' }.points".formatted(mine), nullValue())
                .body("list[0].scoredBy", equalTo(0))
                .body("unmet.code", contains("reviews-not-in"));
        assertEquals(List.of(), storedFor(other));
        assertEquals(List.of(mine), storedFor(one));
        assertEquals(List.of(), storedFor(call.officer()));
        reviewed(other, theirs, 1, 2).then().statusCode(200).body("other.words", equalTo(said));
        assertEquals(2, storedFor(call.officer()).size());
        read(one, mine).then().body("other.points", contains(1, 2));
        selection
                .read()
                .then()
                .body("list[0].weightedSum", equalTo(460 + 140))
                .body("list[0].average", equalTo("300.00"))
                .body("unmet", empty());
    }

    /** What the application's own role sees in the table, whatever the service asks. */
    private List<String> storedFor(Someone caller) throws SQLException {
        try (Connection app = Databases.asApp();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute(
                    "select set_config('hawsh.caller', '%s', true), set_config('hawsh.centres', '{%s}', true)"
                            .formatted(caller.subject(), centre));
            List<String> seen = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery(
                            "select id from grant_review_score where application_id = '%s'"
                                    .formatted(application.id()))) {
                while (rows.next()) {
                    seen.add(rows.getString(1));
                }
            }
            app.rollback();
            return seen;
        }
    }

    private Response auditOf(String kind) {
        return Someone.with(Role.DATA_PROTECTION_OFFICER, centre)
                .calls()
                .get("/api/v1/audit-entries?entity=" + kind);
    }

    @Test
    void whatIsSaidIsSaidOnceAndWhole() {
        String review = selection.asked(application, one);
        reviewed(one, review, 5)
                .then()
                .statusCode(422)
                .body("errors.code", contains("score-each-criterion"));
        reviewed(one, review, 6, 1)
                .then()
                .statusCode(422)
                .body("errors.code", contains("too-large"));
        reviewed(other, review, 5, 5).then().statusCode(404);
        reviewed(one, review, 5, 5).then().statusCode(200).body("state", equalTo("IN"));
        one.calls()
                .contentType("application/json")
                .header("If-Match", read(one, review).header("ETag"))
                .body(Map.of("points", List.of(0, 0), "words", "No"))
                .post("/api/v1/reviews/" + review + "/submission")
                .then()
                .statusCode(409)
                .body("errors.code", contains("review-stands"));
        selection.cancelledBy(call.officer(), review).then().statusCode(409);
    }

    @Test
    void whoIsRelatedIsNotAskedAndNobodyIsToldWhy() {
        network.add("/members", ANetwork.member("Some Body Else"));
        one.calls().get("/api/v1/me").then().statusCode(200);
        refused(one, "reviewer-not-possible");
        AnApplication unrelated = another();
        selection.ask(unrelated, one).then().statusCode(200);
    }

    private AnApplication another() {
        AnApplication late = AnApplication.written(call, AnApplication.representedNetwork(centre));
        late.submitLate("The road was closed").then().statusCode(200);
        return late;
    }

    @Test
    void whoSaidThatTheyAreRelatedIsNotAskedAboutThatNetworkAgain() {
        String review = selection.asked(application, one);
        ASelection.declined(one, review).then().statusCode(204);
        read(one, review).then().statusCode(404);
        refused(one, "reviewer-not-possible");
        selection.ask(application, other).then().statusCode(200);
    }

    @Test
    void twoAreAskedWhoReviewHereAndDoNotSeeWhoApplied() {
        refused(ASelection.reviewerAt(ACentre.any().open()), "reviewer-without-permission");
        refused(
                Someone.with(Role.REVIEWER, centre).and(Role.GRANTS_APPROVER, centre),
                "reviewer-sees-who-applied");
        selection.asked(application, one);
        refused(one, "reviewer-asked-already");
        String theirs = selection.asked(application, other);
        Someone third = ASelection.reviewerAt(centre);
        refused(third, "reviewers-are-two");
        selection.cancelledBy(call.officer(), theirs).then().statusCode(200);
        selection.ask(application, third).then().statusCode(200);
    }

    @Test
    void whereACommitteeScoresNobodyReviewsAndTheOtherWayRound() {
        selection
                .write(
                        ASelection.minutes(
                                ASelection.member(
                                        "Huda Karim",
                                        List.of(),
                                        Map.of(application, List.of(1, 1)))))
                .then()
                .statusCode(422)
                .body("errors.code", contains("scores-are-of-reviewers"));
        AGrantCall committee = AGrantCall.open(centre, ASupport.at(centre).recorded());
        AnApplication read =
                AnApplication.submitted(committee, AnApplication.representedNetwork(centre));
        ASelection.begun(committee)
                .ask(read, one)
                .then()
                .statusCode(409)
                .body("errors.code", contains("selection-by-committee"));
    }

    private void refused(Someone reviewer, String code) {
        selection
                .ask(application, reviewer)
                .then()
                .statusCode(422)
                .body("errors.code", contains(code))
                .body("errors.pointer", contains("/reviewer"));
    }

    private static Response reviewed(Someone reviewer, String review, Integer... points) {
        return ASelection.reviewed(reviewer, review, List.of(points));
    }

    private static Response read(Someone reviewer, String review) {
        return reviewer.calls().get("/api/v1/reviews/" + review);
    }

    private static Response waiting(Someone reviewer) {
        return reviewer.calls().get("/api/v1/reviews?state=ASSIGNED");
    }
}
