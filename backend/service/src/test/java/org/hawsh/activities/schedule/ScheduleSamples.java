package org.hawsh.activities.schedule;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Requests of the public schedule and of one's own calendar. */
final class ScheduleSamples implements Samples {
    private static final String KIRKUK = "/api/v1/public/schedules/KRK";

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listPublicCentres",
                caller -> caller.calls().get("/api/v1/public/schedules"),
                "readPublicSchedule",
                caller -> caller.calls().get(KIRKUK),
                "readPublicCalendar",
                caller -> caller.calls().get(KIRKUK + "/calendar"),
                "readTeachingCalendar",
                caller -> caller.calls().get("/api/v1/public/calendars/" + newAddress()),
                "createCalendarAddress",
                caller -> caller.calls().post("/api/v1/me/calendar-address"),
                "endCalendarAddress",
                caller -> caller.calls().post("/api/v1/me/calendar-address/ending"));
    }

    private static String newAddress() {
        String path =
                Someone.with(Role.FACILITATOR, TheCentres.KIRKUK)
                        .calls()
                        .post("/api/v1/me/calendar-address")
                        .then()
                        .extract()
                        .path("path");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
