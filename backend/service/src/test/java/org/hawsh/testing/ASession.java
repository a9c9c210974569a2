package org.hawsh.testing;

import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A session to add to a course: tomorrow at ten, for two hours, in no room of the centre by default. */
public final class ASession {
    private final UUID course;
    private final Map<String, Object> body = new HashMap<>();

    private ASession(UUID course) {
        this.course = course;
        at(Clocks.now().toLocalDate().plusDays(1).atTime(10, 0), 2);
    }

    public static ASession of(UUID course) {
        return new ASession(course);
    }

    public ASession at(LocalDateTime from, int hours) {
        body.put("startsAt", from.toString());
        body.put("endsAt", from.plusHours(hours).toString());
        return this;
    }

    public ASession in(UUID room) {
        return with("roomId", room);
    }

    public ASession with(String member, Object value) {
        body.put(member, value);
        return this;
    }

    public Response sentBy(Someone manager) {
        return manager.calls()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/courses/" + course + "/sessions");
    }

    public UUID addedBy(Someone manager) {
        return Made.id(sentBy(manager));
    }
}
