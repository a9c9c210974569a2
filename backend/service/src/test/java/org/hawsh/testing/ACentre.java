package org.hawsh.testing;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.hawsh.access.Role;

/** A centre to plan, valid by default and under a code nobody else uses. */
public final class ACentre {
    private final Map<String, Object> body = new HashMap<>();

    private ACentre() {
        body.put("code", freeCode());
        body.put("name", inThreeLanguages("Test centre"));
        body.put("kind", "MOBILE");
        body.put("governoratePcode", "IQG15");
    }

    /** Somebody new each time: a test may end whoever was there before. */
    public static Someone administrator() {
        return Someone.everywhere(Role.ADMINISTRATOR);
    }

    public static ACentre any() {
        return new ACentre();
    }

    public ACentre with(String member, Object value) {
        body.put(member, value);
        return this;
    }

    public Response sentBy(Someone administrator) {
        return administrator
                .calls()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/centres");
    }

    public UUID planned() {
        return Made.id(sentBy(administrator()));
    }

    /** Planned, and open since the first of the year. */
    public UUID open() {
        UUID centre = planned();
        administrator()
                .calls()
                .contentType("application/json")
                .header("If-Match", "\"0.en.centre\"")
                .body(Map.of("kind", "OPENED", "on", "2026-01-01"))
                .post("/api/v1/centres/" + centre + "/life-events")
                .then()
                .statusCode(201);
        return centre;
    }

    public static Map<String, Object> inThreeLanguages(String text) {
        return Map.of("en", text, "ar", text + " ع", "ckb", text + " ک");
    }

    private static String freeCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            code.append((char) ('A' + ThreadLocalRandom.current().nextInt(26)));
        }
        return Databases.count("select count(*) from centre where code = ?", code.toString()) == 0
                ? code.toString()
                : freeCode();
    }
}
