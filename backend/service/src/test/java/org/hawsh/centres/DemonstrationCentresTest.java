package org.hawsh.centres;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.embedded.demonstration.DemonstrationCentres;
import org.hawsh.platform.values.Iraq;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.Test;

/** What a demonstration brings in is what the service takes. */
@HawshTest
class DemonstrationCentresTest {
    private final LocalDate today = Iraq.today();

    @Test
    void aCentreOfTheDemonstrationIsFurnished() {
        UUID centre = ACentre.any().open();
        Someone manager = Someone.with(Role.CENTRE_MANAGER, centre);
        String path = "/api/v1/centres/" + centre;
        manager.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", manager.calls().get(path).header("ETag"))
                .body(DemonstrationCentres.hours(today))
                .patch(path)
                .then()
                .statusCode(200);
        String room = null;
        for (Map<String, Object> one : DemonstrationCentres.rooms()) {
            room = post(manager, path + "/rooms", one);
        }
        manager.calls()
                .contentType("application/json")
                .body(DemonstrationCentres.corner(room))
                .put(path + "/childrens-corner")
                .then()
                .statusCode(200);
        for (String code : List.of("BGD", "DYL", "KRK", "NIN")) {
            DemonstrationCentres.staff(code, centre.toString())
                    .forEach(member -> post(manager, "/api/v1/staff", member));
            DemonstrationCentres.focalPoints(code, centre.toString())
                    .forEach(point -> post(manager, "/api/v1/focal-points", point));
        }
        DemonstrationCentres.closures(today)
                .forEach(closure -> post(manager, path + "/closures", closure));
        manager.calls().get("/api/v1/staff").then().body("items", hasSize(24));
        manager.calls()
                .get(path + "/closures")
                .then()
                .body("items.state", contains("ANNOUNCED", "ENDED"));
    }

    private static String post(Someone manager, String path, Map<String, Object> body) {
        return manager.calls()
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
