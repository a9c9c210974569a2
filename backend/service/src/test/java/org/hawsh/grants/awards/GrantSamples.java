package org.hawsh.grants.awards;

import io.restassured.response.Response;
import java.util.Deque;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.AnAgreementScan;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Requests about supports of Kirkuk. */
final class GrantSamples implements Samples {
    private static final UUID KIRKUK = TheCentres.KIRKUK;
    private static final int MADE_TOGETHER = 6;

    /** Under one call: a call for each would take most of the time. */
    private final Deque<AGrant> decided = new ConcurrentLinkedDeque<>();

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.ofEntries(
                Map.entry("listGrants", caller -> caller.calls().get("/api/v1/grants")),
                Map.entry("readGrant", caller -> caller.calls().get(decided().address())),
                Map.entry(
                        "proposeGrantChange",
                        caller -> decided().proposedBy(caller, "AGREEMENT", AGrant.halves())),
                Map.entry("decideGrantChange", caller -> proposed().decidedBy(caller, true)),
                Map.entry(
                        "cancelGrantChange",
                        caller -> proposed().step(caller, "proposal/withdrawal", Map.of())),
                Map.entry("recordGrantSignature", this::sign),
                Map.entry("saveGrantAgreementScan", this::scan),
                Map.entry("readGrantAgreementScan", this::readScan),
                Map.entry("recordGrantStep", caller -> decided().goesThrough(caller, "CANCEL")),
                Map.entry("requestGrantInstalment", caller -> active().askedBy(caller, 1)),
                Map.entry("decideGrantInstalment", this::decide),
                Map.entry(
                        "recordGrantPayment",
                        caller -> active().approved(1).paidBy(caller, 1, AGrant.transfer())),
                Map.entry(
                        "recordGrantPaymentFailure",
                        caller -> active().approved(1).failedBy(caller, 1, "NAME_DIFFERS", null)),
                Map.entry("recordGrantGiveBack", this::giveBack));
    }

    private Response sign(Someone caller) {
        AGrant grant = proposed();
        grant.approve().then().statusCode(200);
        return grant.signedBy(caller, grant.representative());
    }

    private Response scan(Someone caller) {
        AGrant grant = proposed();
        grant.approve().then().statusCode(200);
        return AnAgreementScan.of(grant).savedBy(caller);
    }

    private Response readScan(Someone caller) {
        AGrant grant = proposed();
        grant.approve().then().statusCode(200);
        AnAgreementScan scan = AnAgreementScan.of(grant);
        scan.savedBy(grant.officer()).then().statusCode(200);
        return scan.readBy(caller);
    }

    private Response decide(Someone caller) {
        AGrant grant = active();
        grant.ask(1).then().statusCode(200);
        return grant.decideOn(caller, 1, true);
    }

    private Response giveBack(Someone caller) {
        AGrant grant = active().approved(1);
        grant.pay(1).then().statusCode(200);
        return grant.givesBack(caller, "100");
    }

    private AGrant proposed() {
        AGrant grant = decided();
        grant.propose("AGREEMENT", AGrant.halves()).then().statusCode(200);
        return grant;
    }

    private AGrant decided() {
        AGrant next = decided.poll();
        if (next == null) {
            Deque<AGrant> made = AGrant.decided(KIRKUK, MADE_TOGETHER);
            next = made.pop();
            decided.addAll(made);
        }
        return next;
    }

    private AGrant active() {
        return decided().agreedOn(AGrant.halves());
    }
}
