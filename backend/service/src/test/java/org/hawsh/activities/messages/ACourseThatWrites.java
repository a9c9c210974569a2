package org.hawsh.activities.messages;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.ARecord;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Made;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;

/** A course whose people are written to, and when. */
abstract class ACourseThatWrites {
    @Inject Postman postman;
    UUID centre;

    UUID course;
    Someone registrar;

    Someone manager;

    @BeforeEach
    void aCourse() {
        centre = ACentreAtNoon.open();
        registrar = Someone.with(Role.REGISTRAR, centre);
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
        course = ACourse.at(centre).announced();
    }

    String apply(ARecord person, boolean atOnce) {
        return Made.name(
                registrar
                        .calls()
                        .contentType("application/json")
                        .body(Map.of("participantId", person.id(), "takesPlaceAtOnce", atOnce))
                        .post("/api/v1/courses/" + course + "/enrolments"));
    }

    long handedOver() {
        return Databases.count(
                "select count(*) from message_handed_over where centre_id = ?", centre);
    }

    ValidatableResponse messages(ARecord person) {
        return person.seenBy(registrar).get("/messages").then().statusCode(200);
    }

    ValidatableResponse calls(Someone caller) {
        return caller.calls().get("/api/v1/centres/" + centre + "/calls").then().statusCode(200);
    }
}
