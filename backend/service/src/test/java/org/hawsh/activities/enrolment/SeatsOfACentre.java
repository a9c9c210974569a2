package org.hawsh.activities.enrolment;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;

/** A centre with its courses, and how its people apply, answer and leave. */
abstract class SeatsOfACentre {
    UUID centre;
    Someone registrar;

    Someone manager;

    @BeforeEach
    void aCentre() {
        centre = ACentre.any().open();
        registrar = Someone.with(Role.REGISTRAR, centre);
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
    }

    UUID woman() {
        return People.woman(centre);
    }

    Response apply(UUID course, UUID person) {
        return AnEnrolment.of(person).sentBy(registrar, course);
    }

    Response leave(UUID course, String id) {
        return AnEnrolment.step(registrar, course, id, "ending", Map.of("reason", "WORK"));
    }

    Response step(UUID course, String id, String step) {
        return AnEnrolment.step(registrar, course, id, step, null);
    }

    Response read(UUID course, String id) {
        return registrar.calls().get("/api/v1/courses/" + course + "/enrolments/" + id);
    }

    Response list(UUID course, String who) {
        return registrar
                .calls()
                .queryParam("who", who)
                .get("/api/v1/courses/" + course + "/enrolments");
    }
}
