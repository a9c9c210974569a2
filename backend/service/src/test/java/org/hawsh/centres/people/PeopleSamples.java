package org.hawsh.centres.people;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.Made;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

class PeopleSamples implements Samples {
    private static final String STAFF = "/api/v1/staff";
    private static final String POINTS = "/api/v1/focal-points";

    private final Someone manager = Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
    private final String member = STAFF + "/" + Made.name(addMember(manager));
    private final String point = POINTS + "/" + Made.name(addPoint(manager));

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listStaff", caller -> caller.calls().get(STAFF),
                "createStaffMember", PeopleSamples::addMember,
                "readStaffMember", caller -> caller.calls().get(member),
                "updateStaffMember", caller -> edit(caller, member),
                "listFocalPoints", caller -> caller.calls().get(POINTS),
                "createFocalPoint", PeopleSamples::addPoint,
                "readFocalPoint", caller -> caller.calls().get(point),
                "updateFocalPoint", caller -> edit(caller, point));
    }

    private Response edit(Someone caller, String person) {
        return caller.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", manager.calls().get(person).header("ETag"))
                .body("{\"to\": \"2027-01-01\"}")
                .patch(person);
    }

    private static Response addMember(Someone caller) {
        return caller.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "centreId",
                                TheCentres.KIRKUK,
                                "name",
                                "Matrix",
                                "job",
                                "Driver",
                                "from",
                                "2026-01-01"))
                .post(STAFF);
    }

    private static Response addPoint(Someone caller) {
        return caller.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "centreId",
                                TheCentres.KIRKUK,
                                "name",
                                "Matrix",
                                "community",
                                "Laylan",
                                "languages",
                                List.of("ar"),
                                "from",
                                "2026-01-01"))
                .post(POINTS);
    }
}
