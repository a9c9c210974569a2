package org.hawsh.grants.selection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.platform.database.CallerScope;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.ASelection;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AnApplication;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.SecondPerson;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person proposes whom to support, another decides, once; then the call and every application are decided. */
@HawshTest
class SelectionDecisionTest {
    @Inject Selections selections;

    private UUID centre;
    private AGrantCall call;
    private AnApplication first;
    private AnApplication second;
    private AnApplication third;
    private ASelection selection;

    @BeforeEach
    void aListOfThree() {
        AListOfThree three = new AListOfThree();
        call = three.call;
        centre = call.centre();
        first = three.first;
        second = three.second;
        third = three.third;
        selection = three.selection;
    }

    private void proposed() {
        selection
                .propose(
                        ASelection.gives(first, "410"),
                        ASelection.leavesOut(second, "The ground belongs to somebody else"),
                        ASelection.gives(third, "333.33"))
                .then()
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("proposal.decision.state", equalTo("OPEN"));
    }

    @Test
    @ActivateRequestContext
    void withTheApprovalTheCallAndEveryApplicationAreDecidedAndAwardsCanBegin() {
        proposed();
        selection.approve().then().statusCode(200).body("state", equalTo("DECIDED"));
        call.read().then().body("state", equalTo("DECIDED"));
        first.read().then().body("state", equalTo("SELECTED"));
        second.read().then().body("state", equalTo("NOT_SELECTED"));
        third.read().then().body("state", equalTo("SELECTED"));
        selection.read().then().body("list.size()", equalTo(3));
        Arc.container()
                .instance(CallerScope.class)
                .get()
                .enter(call.officer().subject(), Set.of(centre));
        assertEquals(
                List.of("410", "333.33"),
                selections.selectedFor(call.id()).stream()
                        .map(selected -> selected.amount().amount())
                        .toList());
        assertEquals(first.id(), selections.selectedFor(call.id()).get(0).applicationId());
    }

    @Test
    void whoProposedDoesNotDecideThoughTheyCould() {
        Someone both = Someone.with(Role.GRANTS_OFFICER, centre).and(Role.GRANTS_APPROVER, centre);
        selection
                .proposedBy(
                        both,
                        ASelection.gives(first, "410"),
                        ASelection.gives(second, "410"),
                        ASelection.leavesOut(third, null))
                .then()
                .statusCode(200);
        selection
                .step(both, "approval")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:somebody-else-decides"));
        selection.refusedBy(both).then().statusCode(409);
        UUID proposal = proposal();
        SecondPerson.isHeldBySchema("grant_selection_proposal", proposal);
        selection.approve().then().statusCode(200);
        SecondPerson.staysDecided("grant_selection_proposal", proposal);
    }

    /** The one that waits. */
    private UUID proposal() {
        try (Connection owner = Databases.asOwner();
                PreparedStatement statement =
                        owner.prepareStatement(
                                "select id from grant_selection_proposal where selection_id = ? and decision = 'OPEN'")) {
            statement.setObject(1, call.id());
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getObject(1, UUID.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void itIsSentBackOrTakenBackAndProposedAnew() {
        proposed();
        selection
                .write(Map.of("minutes", "Otherwise"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("selection-proposed"));
        selection
                .refusedBy(call.approver())
                .then()
                .statusCode(200)
                .body("state", equalTo("WRITTEN"))
                .body(
                        "proposal.decision.decidedBecause",
                        equalTo("The second one was read in haste"));
        selection.write(Map.of("minutes", "We read it again")).then().statusCode(200);
        proposed();
        selection.takeBack().then().statusCode(200).body("state", equalTo("WRITTEN"));
        selection
                .approve()
                .then()
                .statusCode(409)
                .body("errors.code", contains("selection-not-proposed"));
        proposed();
        selection.approve().then().statusCode(200);
    }

    @Test
    void nothingIsScoredOrDecidedAfterTheDecision() {
        proposed();
        selection.approve().then().statusCode(200);
        selection
                .write(
                        ASelection.minutes(
                                ASelection.member(
                                        "Huda Karim", List.of(), Map.of(first, List.of(0, 0)))))
                .then()
                .statusCode(409)
                .body("errors.code", contains("selection-decided"));
        selection
                .propose(ASelection.gives(first, "1"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("selection-decided"));
        selection.approve().then().statusCode(409);
        first.read();
        call.read();
        first.withdraw()
                .then()
                .statusCode(409)
                .body("errors.code", contains("application-decided"));
        call.withdraw().then().statusCode(409).body("errors.code", contains("call-over"));
    }

    @Test
    void whatWasWithdrawnMeanwhileIsNotDecidedAbout() {
        proposed();
        third.withdraw().then().statusCode(200);
        selection
                .approve()
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("selection-not-submitted"));
        selection.refusedBy(call.approver()).then().statusCode(200);
    }

    @Test
    void ofEightApprovalsAtTheSameMomentOneDecides() throws Exception {
        proposed();
        String seen = selection.read().header("ETag");
        List<Integer> answers =
                AtOnce.many(
                        8,
                        number ->
                                call.approver()
                                        .calls()
                                        .header("If-Match", seen)
                                        .post(selection.address() + "/proposal/approval")
                                        .statusCode());
        assertEquals(1, Collections.frequency(answers, 200), answers.toString());
        assertEquals(7, Collections.frequency(answers, 412), answers.toString());
    }

    @Test
    void noPathOfTheDatabaseDecidesWithoutTwoPeopleOrGivesTooMuch() {
        refused(
                "update grant_application set state = 'SELECTED' where id = ?",
                first.id(),
                "two people");
        refused("update grant_call set state = 'DECIDED' where id = ?", call.id(), "two people");
        refused(
                "update grant_selection_score set points = '{6,0}' where selection_id = ?",
                call.id(),
                "grant_selection_score_range");
        refused(
                "update grant_selection_score set points = '{3}' where selection_id = ?",
                call.id(), "by each criterion");
        proposed();
        refused(
                "delete from grant_selection_score where selection_id = ?",
                call.id(),
                "stays as it is");
        refused(
                "update grant_selection set minutes = 'x' where id = ?",
                call.id(),
                "stays as it is");
        refused(
                "update grant_selection_line set amount = 1 where proposal_id = ?",
                proposal(),
                "stays as it is");
        Databases.execute(
                "insert into grant_selection_line (proposal_id, centre_id, position, application_id, amount, currency)"
                        + " select ?, ?, 9, a.id, 300, 'USD' from grant_application a where a.id = ?",
                proposal(),
                centre,
                other());
        refused(
                "update grant_selection_proposal set decision = 'APPROVED', decided_by = gen_random_uuid(), decided_at = now() where id = ?",
                proposal(),
                "more than was asked for");
    }

    /** Of another call. */
    private UUID other() {
        AGrantCall another = AGrantCall.open(centre, ASupport.at(centre).recorded());
        return AnApplication.submitted(another, AnApplication.representedNetwork(centre)).id();
    }

    private static void refused(String sql, UUID id, String why) {
        RuntimeException error =
                assertThrows(RuntimeException.class, () -> Databases.execute(sql, id));
        assertTrue(String.valueOf(error).contains(why), sql + ": " + error);
    }
}
