package org.hawsh.activities.enrolment;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.Made;
import org.hawsh.testing.Someone;

/** Somebody who applies, valid by default, and what becomes of it. */
final class AnEnrolment {
    private final Map<String, Object> body = new HashMap<>();

    private AnEnrolment(UUID person) {
        body.put("participantId", person);
    }

    static AnEnrolment of(UUID person) {
        return new AnEnrolment(person);
    }

    AnEnrolment with(String member, Object value) {
        body.put(member, value);
        return this;
    }

    AnEnrolment wishing(String wish, int children) {
        return with("childcareWish", wish).with("childcareChildren", children);
    }

    AnEnrolment later() {
        return with("takesPlaceAtOnce", false);
    }

    Response sentBy(Someone registrar, UUID course) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/courses/" + course + "/enrolments");
    }

    /** The enrolment's id. */
    String into(UUID course, Someone registrar) {
        return Made.name(sentBy(registrar, course));
    }

    static Response step(Someone caller, UUID course, String id, String step, Object body) {
        var request = caller.calls();
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post("/api/v1/courses/" + course + "/enrolments/" + id + "/" + step);
    }
}
