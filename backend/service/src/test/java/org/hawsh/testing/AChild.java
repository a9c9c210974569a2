package org.hawsh.testing;

import io.restassured.response.Response;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A child of somebody in the register, four years old by default. */
public final class AChild {
    private final Map<String, Object> body = new HashMap<>();

    private AChild(String given) {
        body.put("given", given);
        body.put("sex", "MALE");
        aged(4);
    }

    public static AChild called(String given) {
        return new AChild(given);
    }

    public AChild with(String member, Object value) {
        body.put(member, value);
        return this;
    }

    /** So many and a half: nobody is a year older tomorrow, whatever day it is. */
    public AChild aged(int years) {
        YearMonth born = YearMonth.from(Clocks.now()).minusMonths(12L * years + 6);
        return with("birthYear", born.getYear()).with("birthMonth", born.getMonthValue());
    }

    public Response sentBy(Someone registrar, UUID parent) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/participants/" + parent + "/children");
    }

    public UUID of(UUID parent, Someone registrar) {
        return Made.id(sentBy(registrar, parent));
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
