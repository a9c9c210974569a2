package org.hawsh.grants.selection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.ANetwork;
import org.hawsh.testing.ASelection;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AnApplication;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a call has closed, a committee writes down who scored what, and the list shows where the money ends. */
@HawshTest
class SelectionTest {
    private UUID centre;
    private AGrantCall call;
    private ANetwork network;
    private AnApplication first;
    private AnApplication second;
    private AnApplication third;

    /** Each asks for USD 426; 1,000 are there. */
    @BeforeEach
    void threeApplications() {
        centre = ACentre.any().open();
        call =
                AGrantCall.openWith(
                        centre,
                        ASupport.at(centre).recorded(),
                        Map.of("maximum", ASupport.usd("900"), "budget", ASupport.usd("1000")));
        network = AnApplication.representedNetwork(centre);
        first = AnApplication.submitted(call, network);
        second = AnApplication.submitted(call, AnApplication.representedNetwork(centre));
        third = AnApplication.submitted(call, AnApplication.representedNetwork(centre));
    }

    @Test
    void nothingIsScoredBeforeTheCallHasClosed() {
        ASelection.of(call)
                .begunBy(call.officer())
                .then()
                .statusCode(409)
                .body("errors.code", contains("selection-call-not-closed"));
        RuntimeException error =
                assertThrows(
                        RuntimeException.class,
                        () ->
                                Databases.execute(
                                        "insert into grant_selection (id, centre_id, state, version) values (?, ?, 'WRITTEN', 0)",
                                        call.id(),
                                        centre));
        assertTrue(String.valueOf(error).contains("once its call has closed"), error.toString());
    }

    @Test
    void theListIsSortedByWeightedSumAndShowsWhereTheMoneyEnds() {
        ASelection.scored(
                        call,
                        Map.of(first, List.of(2, 2), second, List.of(5, 4), third, List.of(2, 3)))
                .read()
                .then()
                .body("list.applicationId", contains(ids(second, third, first)))
                .body("list.weightedSum", contains(460, 240, 200))
                .body("list.average", contains("460.00", "240.00", "200.00"))
                .body("list.askedSoFar.amount", contains("426", "852", "1278"))
                .body("list.withinBudget", contains(true, true, false))
                .body("list.tied", contains(false, false, false))
                .body("unmet", empty());
    }

    @Test
    void amongEqualsTheFirstOneSubmittedIsFirstAndTheyAreMarked() {
        ASelection.scored(
                        call,
                        Map.of(first, List.of(2, 2), second, List.of(3, 3), third, List.of(2, 2)))
                .read()
                .then()
                .body("list.applicationId", contains(ids(second, first, third)))
                .body("list.tied", contains(false, true, true));
    }

    @Test
    void whoIsRelatedToANetworkDoesNotCountThereAndTheMinutesSaySo() {
        ASelection selection = ASelection.begun(call);
        Map<AnApplication, List<Integer>> all =
                Map.of(first, List.of(5, 5), second, List.of(3, 3), third, List.of(4, 4));
        Map<AnApplication, List<Integer>> fair =
                Map.of(first, List.of(0, 1), second, List.of(3, 3), third, List.of(4, 4));
        selection
                .write(
                        ASelection.minutes(
                                ASelection.member("Huda Karim", List.of(network.id()), all),
                                ASelection.member("Omar Salih", List.of(), fair)))
                .then()
                .statusCode(200)
                .body("unmet", empty())
                .body("members[0].interests", contains(network.id().toString()))
                .body("list.applicationId", contains(ids(third, second, first)))
                .body("list.scoredBy", contains(2, 2, 1))
                .body("list[2].weightedSum", equalTo(40))
                .body("list[2].notScoredBy", contains(0))
                .body("list[0].notScoredBy", empty());
    }

    /** Three give 2, 2 and 3: 233.33… is more than 233.33, and no float is asked. */
    @Test
    void thirdsAreComparedExactly() {
        ASelection selection = ASelection.begun(call);
        selection
                .write(
                        ASelection.minutes(
                                giving("Huda Karim", List.of(2, 2), List.of(2, 2)),
                                giving("Omar Salih", List.of(2, 2), List.of(2, 2)),
                                giving("Sara Aziz", List.of(2, 2), List.of(3, 3))))
                .then()
                .statusCode(200)
                .body("list[0].average", equalTo("233.33"))
                .body("list[0].weightedSum", equalTo(700))
                .body("list[0].scoredBy", equalTo(3))
                .body("list[0].applicationId", equalTo(second.id().toString()));
    }

    private Map<String, Object> giving(String name, List<Integer> others, List<Integer> toSecond) {
        return ASelection.member(
                name, List.of(), Map.of(first, others, second, toSecond, third, others));
    }

    @Test
    void itIsWholeWhenEverybodyWhoMayScoredEveryApplication() {
        ASelection selection = ASelection.begun(call);
        selection.read().then().body("unmet.pointer", hasItems("/heldOn", "/minutes", "/members"));
        selection
                .write(
                        ASelection.minutes(
                                ASelection.member(
                                        "Huda Karim",
                                        List.of(network.id()),
                                        Map.of(second, List.of(1, 1)))))
                .then()
                .statusCode(200)
                .body("unmet.code", contains("scored-by-nobody", "score-missing"))
                .body("unmet.about", contains(ids(first, third)));
        selection
                .propose(ASelection.gives(second, "400"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("score-missing", "proposal-without"));
    }

    @Test
    void whatIsMendedIsWaitedForAndNothingIsSentBackOnceTheSelectionHasBegun() {
        third.requestChanges().then().statusCode(200);
        ASelection selection = ASelection.begun(call);
        selection.read().then().body("unmet.code", hasItem("selection-while-mended"));
        third.submit().then().statusCode(200);
        for (AnApplication sentBack : List.of(first, third)) {
            sentBack.requestChanges()
                    .then()
                    .statusCode(409)
                    .body("errors.code", contains("application-being-selected"));
        }
        RuntimeException error =
                assertThrows(
                        RuntimeException.class,
                        () ->
                                Databases.execute(
                                        "update grant_application set state = 'CHANGES_REQUESTED', mend_parts = '{TITLE}', mend_words = '{x}'"
                                                + " where id = ?",
                                        first.id()));
        assertTrue(String.valueOf(error).contains("while it is selected from"), error.toString());
        first.withdraw().then().statusCode(200);
    }

    @Test
    void whatCannotBeIsNamed() {
        ASelection selection = ASelection.begun(call);
        refused(
                selection,
                Map.of(first, List.of(0, 6)),
                "too-large",
                "/members/0/scores/0/points/1");
        refused(
                selection,
                Map.of(first, List.of(-1, 0)),
                "too-small",
                "/members/0/scores/0/points/0");
        refused(
                selection,
                Map.of(first, List.of(3)),
                "score-each-criterion",
                "/members/0/scores/0/points");
        AnApplication draft =
                AnApplication.submitted(
                        AGrantCall.open(centre, ASupport.at(centre).recorded()),
                        AnApplication.representedNetwork(centre));
        refused(
                selection,
                Map.of(draft, List.of(3, 3)),
                "selection-not-submitted",
                "/members/0/scores/0/applicationId");
        selection
                .write(
                        ASelection.minutes(
                                Map.of(
                                        "name",
                                        "Huda",
                                        "interests",
                                        List.of(UUID.randomUUID()),
                                        "scores",
                                        List.of()),
                                Map.of("name", "Huda", "interests", List.of(), "scores", List.of()),
                                Map.of("interests", List.of(), "scores", List.of())))
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        contains(
                                "interest-in-no-applicant",
                                "committee-member-twice",
                                "committee-member-one-way"));
        selection
                .write(Map.of("heldOn", ASupport.today().minusDays(9).toString()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("selection-before-closing"));
        selection
                .write(Map.of("heldOn", ASupport.today().plusDays(9).toString()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("in-the-future"));
    }

    private static void refused(
            ASelection selection,
            Map<AnApplication, List<Integer>> points,
            String code,
            String pointer) {
        selection
                .write(ASelection.minutes(ASelection.member("Huda Karim", List.of(), points)))
                .then()
                .statusCode(422)
                .body("errors.code", contains(code))
                .body("errors.pointer", contains(pointer));
    }

    private static String[] ids(AnApplication... applications) {
        return List.of(applications).stream()
                .map(application -> application.id().toString())
                .toArray(String[]::new);
    }
}
