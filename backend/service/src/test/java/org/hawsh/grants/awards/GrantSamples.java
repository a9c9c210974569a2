package org.hawsh.grants.awards;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Requests about supports of Kirkuk. */
final class GrantSamples implements Samples {
    private static final UUID KIRKUK = TheCentres.KIRKUK;

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
                Map.entry("recordGrantSignature", GrantSamples::sign),
                Map.entry("recordGrantStep", caller -> decided().goesThrough(caller, "CANCEL")),
                Map.entry("requestGrantInstalment", caller -> active().askedBy(caller, 1)),
                Map.entry("decideGrantInstalment", GrantSamples::decide),
                Map.entry(
                        "recordGrantPayment",
                        caller -> active().approved(1).paidBy(caller, 1, AGrant.transfer())),
                Map.entry(
                        "recordGrantPaymentFailure",
                        caller -> active().approved(1).failedBy(caller, 1, "NAME_DIFFERS", null)),
                Map.entry("recordGrantGiveBack", GrantSamples::giveBack));
    }

    private static Response sign(Someone caller) {
        AGrant grant = proposed();
        grant.approve().then().statusCode(200);
        return grant.signedBy(caller, grant.representative());
    }

    private static Response decide(Someone caller) {
        AGrant grant = active();
        grant.ask(1).then().statusCode(200);
        return grant.decideOn(caller, 1, true);
    }

    private static Response giveBack(Someone caller) {
        AGrant grant = active().approved(1);
        grant.pay(1).then().statusCode(200);
        return grant.givesBack(caller, "100");
    }

    private static AGrant proposed() {
        AGrant grant = decided();
        grant.propose("AGREEMENT", AGrant.halves()).then().statusCode(200);
        return grant;
    }

    private static AGrant decided() {
        return AGrant.decided(KIRKUK);
    }

    private static AGrant active() {
        return AGrant.active(KIRKUK);
    }
}
