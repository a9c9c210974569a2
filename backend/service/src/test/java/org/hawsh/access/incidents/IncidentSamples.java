package org.hawsh.access.incidents;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.Made;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

class IncidentSamples implements Samples {
    static final String LOSSES = "/api/v1/device-losses";
    static final String DEMANDS = "/api/v1/data-demands";

    private final String loss =
            Made.name(reportLoss(Someone.with(Role.FACILITATOR, TheCentres.KIRKUK)));
    private final String demand =
            Made.name(
                    recordDemand(
                            Someone.with(Role.FACILITATOR, TheCentres.KIRKUK), TheCentres.KIRKUK));

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "reportDeviceLoss",
                IncidentSamples::reportLoss,
                "listDeviceLosses",
                caller -> caller.calls().get(LOSSES),
                "readDeviceLoss",
                caller -> caller.calls().get(LOSSES + "/" + loss),
                "recordDataDemand",
                caller -> recordDemand(caller, TheCentres.KIRKUK),
                "listDataDemands",
                caller -> caller.calls().get(DEMANDS),
                "readDataDemand",
                caller -> caller.calls().get(DEMANDS + "/" + demand));
    }

    static Response reportLoss(Someone caller) {
        return caller.calls()
                .contentType("application/json")
                .body(Map.of("kind", "SEIZED"))
                .post(LOSSES);
    }

    static Response recordDemand(Someone caller, UUID centre) {
        return caller.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "centreId",
                                centre,
                                "demandedBy",
                                "ARMED_GROUP",
                                "demanded",
                                "LIST_OF_PEOPLE",
                                "demandedOn",
                                "2026-11-20",
                                "office",
                                "Checkpoint at the bridge",
                                "answer",
                                "REFUSED"))
                .post(DEMANDS);
    }
}
