package org.hawsh.grants.evidence;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.testing.Photographs;
import org.hawsh.testing.Samples;
import org.hawsh.testing.SomeWorks;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Requests about one grant of Kirkuk that is running and was completed a while ago: photographs, reports, expenses, visits. */
final class WorksSamples implements Samples {
    private SomeWorks works;

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.ofEntries(
                Map.entry(
                        "addGrantEvidence",
                        caller -> works().brings(caller, "PHOTO", "NOBODY", Photographs.jpeg())),
                Map.entry(
                        "readGrantEvidence",
                        caller -> caller.calls().get("/api/v1/grant-evidence/" + works().photo())),
                Map.entry("listMilestoneReports", caller -> get(caller, "/milestone-reports")),
                Map.entry(
                        "submitMilestoneReport",
                        caller ->
                                works().reports(
                                                caller,
                                                works().report(works().anotherMilestone()))),
                Map.entry(
                        "decideMilestoneReport",
                        caller -> works().decides(caller, reported(), true)),
                Map.entry("listGrantExpenses", caller -> get(caller, "/expenses")),
                Map.entry(
                        "submitGrantExpense",
                        caller -> works().spends(caller, works().expense("0.05"))),
                Map.entry(
                        "decideGrantExpense",
                        caller -> works().decidesOnExpense(caller, spent(), true)),
                Map.entry("readGrantUpkeep", caller -> get(caller, "/upkeep")),
                Map.entry(
                        "recordUpkeepVisit",
                        caller -> works().visits(caller, works().visit("NEGLECTED"))),
                Map.entry(
                        "listInitiativePlaces",
                        caller -> caller.calls().get("/api/v1/initiative-places")));
    }

    private Response get(Someone caller, String part) {
        return caller.calls().get(works().grant().address() + part);
    }

    private String reported() {
        return SomeWorks.id(works().reports(officer(), works().report(works().anotherMilestone())));
    }

    private String spent() {
        return SomeWorks.id(works().spends(officer(), works().expense("0.05")));
    }

    private Someone officer() {
        return works().grant().officer();
    }

    /** A grant takes many requests until it runs, and each sample has a part of it to itself. */
    private synchronized SomeWorks works() {
        if (works == null) {
            works = SomeWorks.paid(TheCentres.KIRKUK).completedDaysAgo(100);
        }
        return works;
    }
}
