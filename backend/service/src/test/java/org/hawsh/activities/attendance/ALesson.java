package org.hawsh.activities.attendance;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;

/** A lesson with its people, and a facilitator who takes attendance of it. */
abstract class ALesson {
    static final Map<String, Object> NOTHING_MORE = Map.of();
    UUID centre;

    Someone facilitator;
    ASession lesson;

    final UUID phone = UUID.randomUUID();

    @BeforeEach
    void aLesson() {
        centre = ACentre.any().open();
        facilitator = Someone.with(Role.FACILITATOR, centre);
        lesson = ASession.at(centre, 6).taughtBy(facilitator);
    }

    ValidatableResponse count(ASession session, String tag, Map<String, Object> form) {
        return facilitator
                .calls()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(form)
                .put(session.path() + "/headcount")
                .then();
    }
}
