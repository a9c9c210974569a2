package org.hawsh.grants.tasks;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGoods;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.ASelection;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AnApplication;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.SomeWorks;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits is told to everybody who may do it and did not ask for it, and to nobody else. */
@HawshTest
class GrantTaskTest {
    private static final String CALLS = "/api/v1/grant-calls";
    private static final String SUPPORTS = "/api/v1/grants";

    private UUID centre;

    /** May do everything, and so finds nothing of what they began. */
    private Someone all;

    @BeforeEach
    void somebodyWhoMayDoEverything() {
        centre = ACentre.any().open();
        all =
                Someone.with(Role.GRANTS_OFFICER, centre)
                        .and(Role.GRANTS_APPROVER, centre)
                        .and(Role.FINANCE, centre);
    }

    @Test
    void aCallWaitsToBeOpenedToBeSelectedFromAndToBeDecided() {
        AGrantCall call = AGrantCall.written(centre, ASupport.at(centre).recorded());
        waits(all, CALLS, call.id());
        call.step(all, "opening").then().statusCode(200);
        waits(all, CALLS, call.id());
        waits(call.officer(), CALLS, call.id());
        waits(call.approver(), CALLS, call.id(), "OPEN");
        call.approve().then().statusCode(200);
        waits(call.approver(), CALLS, call.id());

        AnApplication application =
                AnApplication.written(call, AnApplication.representedNetwork(centre));
        application.submit().then().statusCode(200);
        waits(all, CALLS, call.id());
        ASelection selection = ASelection.scored(call, Map.of(application, List.of(4, 4)));
        waits(call.officer(), CALLS, call.id(), "SELECT");
        waits(call.approver(), CALLS, call.id());
        selection.proposedBy(all, ASelection.gives(application, "10")).then().statusCode(200);
        waits(all, CALLS, call.id());
        waits(call.officer(), CALLS, call.id());
        waits(call.approver(), CALLS, call.id(), "DECIDE");
        selection.approve().then().statusCode(200);
        waits(call.approver(), CALLS, call.id());
    }

    @Test
    void aSupportWaitsForItsAgreementItsInstalmentsItsExpensesAndItsReports() {
        AGrant grant = AGrant.decided(centre);
        waits(grant.officer(), grant, "AGREE");
        waits(grant.approver(), grant);
        grant.proposedBy(all, "AGREEMENT", AGrant.halves()).then().statusCode(200);
        waits(all, grant);
        waits(grant.officer(), grant);
        waits(grant.approver(), grant, "DECIDE");
        grant.approve().then().statusCode(200);
        waits(grant.approver(), grant);
        waits(grant.officer(), grant, "SIGN");
        grant.sign().then().statusCode(200);
        waits(all, grant);

        grant.askedBy(all, 1).then().statusCode(200);
        waits(all, grant);
        waits(grant.approver(), grant, "APPROVE");
        grant.decideOn(grant.approver(), 1, true).then().statusCode(200);
        waits(all, grant);
        waits(grant.approver(), grant);
        waits(grant.payer(), grant, "PAY");
        grant.goesThrough("SUSPEND").then().statusCode(200);
        waits(grant.payer(), grant);
        grant.goesThrough("RESUME").then().statusCode(200);
        grant.pay(1).then().statusCode(200);
        waits(grant.payer(), grant);
        grant.failedBy(all, 1, "CAME_BACK", null).then().statusCode(200);
        waits(all, grant);
        waits(grant.approver(), grant, "DECIDE_REVERSAL");
        grant.decideOn(grant.approver(), 1, false).then().statusCode(200);
        waits(grant.approver(), grant);

        SomeWorks works = SomeWorks.of(grant);
        works.reports(all, works.report(works.milestone())).then().statusCode(201);
        String expense = SomeWorks.id(works.spends(all, works.expense("12")));
        waits(all, grant);
        waits(grant.approver(), grant, "DECIDE_EXPENSE", "ACCEPT_REPORT");
        works.decidesOnExpense(grant.approver(), expense, false).then().statusCode(200);
        waits(grant.approver(), grant, "ACCEPT_REPORT");
    }

    @Test
    void goodsWaitToBeBoughtAndThenToBeDelivered() {
        AGrant grant = AGoods.active(centre, 2);
        AGoods.begun(grant, 1);
        waits(grant.officer(), grant, "BUY");
        waits(grant.payer(), grant);
        AGrant other = AGoods.active(centre, 1);
        AGoods.written(other, 1);
        waits(other.officer(), other);
        waits(other.payer(), other, "DELIVER");
    }

    @Test
    void aPlaceWaitsForItsNextVisitAroundItsDay() {
        Deque<AGrant> made = AGrant.decided(centre, 4);
        AGrant early = completed(made.pop(), 60);
        waits(early.officer(), early);
        AGrant due = completed(made.pop(), 100);
        waits(due.officer(), due, "VISIT");
        waits(due.approver(), due);
        SomeWorks works = SomeWorks.of(due);
        works.visits(due.officer(), works.visit("KEPT")).then().statusCode(201);
        waits(due.officer(), due);
        AGrant overdue = completed(made.pop(), 145);
        waits(overdue.officer(), overdue, "VISIT");
        AGrant late = completed(made.pop(), 500);
        waits(late.officer(), late, "VISIT");
    }

    private static AGrant completed(AGrant grant, int daysAgo) {
        SomeWorks.of(grant.agreedOn(AGrant.halves())).completedDaysAgo(daysAgo);
        return grant;
    }

    @Test
    void aListOfWhatWaitsHoldsNothingElseAndNothingOfAnotherCentre() {
        AGrant grant = AGrant.active(centre);
        UUID elsewhere = ACentre.any().open();
        Someone stranger = Someone.with(Role.GRANTS_APPROVER, elsewhere);
        AGrant waiting = AGrant.decided(centre);
        grant.ask(1).then().statusCode(200);
        Someone approver = grant.approver();
        approver.calls()
                .get(SUPPORTS + "?waiting=true")
                .then()
                .statusCode(200)
                .body("items.id", contains(grant.id().toString()));
        stranger.calls()
                .get(SUPPORTS + "?waiting=true")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        approver.calls().get(SUPPORTS).then().body("items.id", hasItem(waiting.id().toString()));
    }

    private void waits(Someone caller, AGrant grant, String... tasks) {
        waits(caller, SUPPORTS, grant.id(), tasks);
    }

    /** Alike in the list of everything and in the list of what waits. */
    private void waits(Someone caller, String list, UUID id, String... tasks) {
        String its = "items.find { it.id == '%s' }.waitsFor".formatted(id);
        caller.calls()
                .get(list + "?centreId=" + centre)
                .then()
                .statusCode(200)
                .body(its, tasks.length == 0 ? Matchers.empty() : contains(tasks));
        var waiting =
                caller.calls()
                        .get(list + "?waiting=true&centreId=" + centre)
                        .then()
                        .statusCode(200);
        if (tasks.length == 0) {
            waiting.body("items.id", not(hasItem(id.toString())));
        } else {
            waiting.body(its, contains(tasks));
        }
    }
}
