package org.hawsh.centres.holidays;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;

class HolidaySamples implements Samples {
    private static final String HOLIDAYS = "/api/v1/holidays";

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listHolidays",
                caller -> caller.calls().queryParam("from", "2026-01-01").get(HOLIDAYS),
                "readHoliday",
                caller -> caller.calls().get(HOLIDAYS + "/" + aHoliday()),
                "createHoliday",
                caller ->
                        caller.calls()
                                .contentType("application/json")
                                .body(AHoliday.on("2041-05-05", "2041-05-05").asked())
                                .post(HOLIDAYS),
                "updateHoliday",
                caller ->
                        caller.calls()
                                .contentType("application/merge-patch+json")
                                .header("If-Match", "\"0.en.holiday\"")
                                .body(Map.of("status", "CONFIRMED"))
                                .patch(HOLIDAYS + "/" + aHoliday()));
    }

    private static String aHoliday() {
        return AHoliday.on("2041-03-03", "2041-03-04").created().getString("id");
    }
}
