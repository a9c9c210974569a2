package org.hawsh.centres;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.platform.values.Iraq;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

class CentreSamples implements Samples {
    private static final String CENTRES = "/api/v1/centres";
    private static final String KIRKUK = CENTRES + "/" + TheCentres.KIRKUK;

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listCentres", caller -> caller.calls().get(CENTRES),
                "createCentre", caller -> ACentre.any().sentBy(caller),
                "readCentre", caller -> caller.calls().get(KIRKUK),
                "updateCentre", CentreSamples::edit,
                "listLifeEvents", caller -> caller.calls().get(KIRKUK + "/life-events"),
                "recordLifeEvent", CentreSamples::move);
    }

    private static Response edit(Someone caller) {
        return caller.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", versionNow())
                .body("{\"holidayCalendar\":\"FEDERAL\"}")
                .patch(KIRKUK);
    }

    private static Response move(Someone caller) {
        return caller.calls()
                .contentType("application/json")
                .header("If-Match", versionNow())
                .body(
                        Map.of(
                                "kind",
                                "MOVED",
                                "on",
                                Iraq.today().minusDays(1).toString(),
                                "address",
                                ACentre.inThreeLanguages("Street " + UUID.randomUUID())))
                .post(KIRKUK + "/life-events");
    }

    private static String versionNow() {
        long version =
                Databases.count("select version from centre where id = ?", TheCentres.KIRKUK);
        return "\"" + version + ".en.centre\"";
    }
}
