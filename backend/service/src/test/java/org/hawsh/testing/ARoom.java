package org.hawsh.testing;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A room to add to a centre, valid by default and under a name nobody else uses. */
public final class ARoom {
    private final Map<String, Object> body = new HashMap<>();

    private ARoom(String name) {
        body.put("name", Map.of("en", name, "ar", name, "ckb", name));
        body.put("kind", "CLASSROOM");
        body.put("capacity", 20);
        body.put("stepFree", true);
    }

    public static ARoom any() {
        return new ARoom("Room " + UUID.randomUUID());
    }

    public static ARoom called(String name) {
        return new ARoom(name);
    }

    public ARoom with(String member, Object value) {
        body.put(member, value);
        return this;
    }

    public Response sentBy(Someone manager, UUID centre) {
        return manager.calls()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/centres/" + centre + "/rooms");
    }

    public UUID addedBy(Someone manager, UUID centre) {
        return Made.id(sentBy(manager, centre));
    }
}
