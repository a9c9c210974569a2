package org.hawsh.grants.applications;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.ANetwork;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AnApplication;
import org.hawsh.testing.Made;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Requests about applications of Kirkuk. */
final class ApplicationSamples implements Samples {
    private static final UUID KIRKUK = TheCentres.KIRKUK;

    private AGrantCall call;

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.ofEntries(
                Map.entry(
                        "listGrantApplications",
                        caller -> caller.calls().get("/api/v1/grant-applications")),
                Map.entry(
                        "createGrantApplication",
                        caller -> AnApplication.begunBy(caller, call(), network())),
                Map.entry(
                        "readGrantApplication",
                        caller ->
                                caller.calls()
                                        .get(AnApplication.begun(call(), network()).address())),
                Map.entry(
                        "updateGrantApplication",
                        caller ->
                                AnApplication.begun(call(), network())
                                        .editedBy(caller, AnApplication.everything())),
                Map.entry(
                        "submitGrantApplication",
                        caller ->
                                AnApplication.written(call(), network())
                                        .step(caller, "submission", Map.of())),
                Map.entry(
                        "requestGrantApplicationChanges",
                        caller ->
                                submitted()
                                        .step(caller, "change-request", AnApplication.changes())),
                Map.entry(
                        "declareGrantApplicationIneligible",
                        caller ->
                                submitted().step(caller, "ineligibility", AnApplication.because())),
                Map.entry(
                        "cancelGrantApplication",
                        caller -> submitted().step(caller, "withdrawal", AnApplication.because())),
                Map.entry(
                        "readPublicSupportApplication",
                        caller ->
                                caller.calls()
                                        .get(
                                                "/api/v1/public/support-applications/"
                                                        + Made.at(submitted().read(), "/code")
                                                                .asText())));
    }

    private AnApplication submitted() {
        return AnApplication.submitted(call(), network());
    }

    /** One for all: nothing that is asked here changes it. */
    private AGrantCall call() {
        if (call == null) {
            call = AGrantCall.open(KIRKUK, ASupport.rich(KIRKUK));
        }
        return call;
    }

    private static ANetwork network() {
        return AnApplication.representedNetwork(KIRKUK);
    }
}
