package org.hawsh.activities.attendance;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.platform.values.Iraq;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Each caller is made a teacher of the session: what a role may not do is refused to whoever teaches, too. */
class AttendanceSamples implements Samples {
    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
    private final ASession lesson = ASession.at(TheCentres.KIRKUK, 2);
    private final UUID person = lesson.people.get(0);

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.ofEntries(
                Map.entry(
                        "readSheet",
                        caller -> caller.calls().get(lesson.taughtBy(caller).path() + "/sheet")),
                Map.entry(
                        "recordAttendanceMarks",
                        caller ->
                                lesson.taughtBy(caller)
                                        .mark(
                                                caller,
                                                UUID.randomUUID(),
                                                person,
                                                "PRESENT",
                                                Map.of())),
                Map.entry("addWalkIn", this::walkIn),
                Map.entry("saveHeadcount", this::count),
                Map.entry("commitSheet", this::submit),
                Map.entry("addSheetScan", this::attach),
                Map.entry("readSheetScan", this::readScan),
                Map.entry(
                        "listMissingSheets",
                        caller -> caller.calls().get("/api/v1/sessions/missing-sheets")),
                Map.entry(
                        "readAttendanceGrid",
                        caller ->
                                caller.calls()
                                        .get(
                                                "/api/v1/courses/"
                                                        + lesson.taughtBy(caller).course
                                                        + "/attendance-grid")),
                Map.entry(
                        "listAttendanceOfParticipant",
                        caller ->
                                caller.calls()
                                        .get("/api/v1/participants/" + person + "/attendance")),
                Map.entry("fetchAuditPack", AttendanceSamples::pack));
    }

    private Response walkIn(Someone caller) {
        return caller.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "person",
                                Map.of(
                                        "kind",
                                        "ALIAS",
                                        "given",
                                        "Butterfly",
                                        "sex",
                                        "FEMALE",
                                        "ageBand",
                                        "AGE_18_24"),
                                "device",
                                UUID.randomUUID(),
                                "counter",
                                1,
                                "markedAt",
                                "2026-11-24T08:00:00Z"))
                .post(lesson.taughtBy(caller).path() + "/walk-ins");
    }

    private Response count(Someone caller) {
        ASession open = ASession.ofAnOpenCourse(TheCentres.KIRKUK).taughtBy(caller);
        return caller.calls()
                .contentType("application/json")
                .header("If-Match", "\"0.en.sheet\"")
                .body(
                        Map.of(
                                "cells",
                                List.of(
                                        Map.of(
                                                "sex",
                                                "FEMALE",
                                                "ageBand",
                                                "AGE_18_24",
                                                "people",
                                                4))))
                .put(open.path() + "/headcount");
    }

    private Response submit(Someone caller) {
        ASession taken = ASession.at(TheCentres.KIRKUK, 1).taughtBy(caller);
        taken.send(registrar, UUID.randomUUID(), 1, taken.everybodyBut(0));
        return taken.submit(caller, 1);
    }

    private Response attach(Someone caller) {
        return attach(caller, lesson.taughtBy(caller).path());
    }

    private static Response attach(Someone caller, String session) {
        return caller.calls()
                .contentType("application/pdf")
                .queryParam("counted", 2)
                .body("%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII))
                .post(session + "/scans");
    }

    private Response readScan(Someone caller) {
        String address = attach(registrar, lesson.taughtBy(caller).path()).header("Location");
        return caller.calls().get(address.substring(address.indexOf("/api")));
    }

    private static Response pack(Someone caller) {
        return caller.calls()
                .queryParam("centreId", TheCentres.KIRKUK)
                .queryParam("from", Iraq.today().minusDays(3).toString())
                .queryParam("to", Iraq.today().toString())
                .queryParam("seed", 4)
                .queryParam("size", 1)
                .get("/api/v1/sessions/audit-pack");
    }
}
