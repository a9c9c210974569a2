package org.hawsh.testing;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A child of somebody in the register, four years old by default. */
public final class AChild {
    private final Map<String, Object> body = new HashMap<>();

    private AChild(String given) {
        body.put("given", given);
        body.put("sex", "MALE");
        body.put("birthYear", LocalDate.now().getYear() - 4);
        body.put("birthMonth", 1);
    }

    public static AChild called(String given) {
        return new AChild(given);
    }

    public AChild with(String member, Object value) {
        body.put(member, value);
        return this;
    }

    /** Born in January of the year that many years ago. */
    public AChild aged(int years) {
        return with("birthYear", LocalDate.now().getYear() - years);
    }

    public Response sentBy(Someone registrar, UUID parent) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/participants/" + parent + "/children");
    }

    public UUID of(UUID parent, Someone registrar) {
        return UUID.fromString(
                sentBy(registrar, parent).then().statusCode(201).extract().path("id"));
    }

    /** Somebody who may fetch the child, or must never be given it. */
    public static Response collector(Someone registrar, UUID child, String kind, String name) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("kind", kind, "name", name))
                .post("/api/v1/children/" + child + "/collectors");
    }
}
