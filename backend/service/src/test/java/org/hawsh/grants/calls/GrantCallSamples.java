package org.hawsh.grants.calls;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Requests about calls and support rules of Kirkuk. */
final class GrantCallSamples implements Samples {
    private static final UUID KIRKUK = TheCentres.KIRKUK;

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.ofEntries(
                Map.entry("listGrantCalls", caller -> caller.calls().get("/api/v1/grant-calls")),
                Map.entry("createGrantCall", caller -> AGrantCall.begunBy(caller, KIRKUK, paid())),
                Map.entry(
                        "readGrantCall",
                        caller -> caller.calls().get(AGrantCall.begun(KIRKUK, paid()).address())),
                Map.entry(
                        "updateGrantCall",
                        caller ->
                                AGrantCall.begun(KIRKUK, paid())
                                        .editedBy(caller, AGrantCall.everything())),
                Map.entry(
                        "requestGrantCallOpening",
                        caller -> AGrantCall.written(KIRKUK, paid()).step(caller, "opening")),
                Map.entry(
                        "cancelGrantCallOpening",
                        caller ->
                                AGrantCall.asked(KIRKUK, paid())
                                        .step(caller, "opening/withdrawal")),
                Map.entry(
                        "approveGrantCallOpening",
                        caller ->
                                AGrantCall.asked(KIRKUK, paid()).step(caller, "opening/approval")),
                Map.entry(
                        "refuseGrantCallOpening",
                        caller ->
                                AGrantCall.asked(KIRKUK, paid())
                                        .stepBecause(caller, "opening/refusal")),
                Map.entry(
                        "cancelGrantCall",
                        caller ->
                                AGrantCall.begun(KIRKUK, paid()).stepBecause(caller, "withdrawal")),
                Map.entry(
                        "listPublicSupportCalls",
                        caller -> caller.calls().get("/api/v1/public/support-calls?centre=KRK")),
                Map.entry(
                        "listSupportRules", caller -> caller.calls().get("/api/v1/support-rules")),
                Map.entry(
                        "readSupportRules",
                        caller -> caller.calls().get(ASupport.address(KIRKUK, paid()))),
                Map.entry("createSupportRules", GrantCallSamples::record),
                Map.entry(
                        "updateSupportRules",
                        caller ->
                                caller.calls()
                                        .contentType("application/merge-patch+json")
                                        .header("If-Match", "\"0.en.support-rules\"")
                                        .body(Map.of("total", ASupport.usd("30000")))
                                        .patch(
                                                ASupport.address(
                                                        KIRKUK, ASupport.at(KIRKUK).recorded()))));
    }

    private static Response record(Someone caller) {
        ASupport support = ASupport.at(KIRKUK);
        return support.sentBy(caller, support.contributed());
    }

    private static UUID paid() {
        return ASupport.rich(KIRKUK);
    }
}
