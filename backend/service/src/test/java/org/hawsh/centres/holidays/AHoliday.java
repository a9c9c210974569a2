package org.hawsh.centres.holidays;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import org.hawsh.access.Role;
import org.hawsh.testing.Someone;

/** A holiday of its own for one test, in a year nobody else speaks of. */
public final class AHoliday {
    private final Map<String, Object> body = new HashMap<>();

    private AHoliday(String from, String to) {
        body.put("name", Map.of("en", "A day", "ar", "يوم", "ckb", "ڕۆژێک"));
        body.put("from", from);
        body.put("to", to);
        body.put("calendar", "BOTH");
        body.put("movable", true);
        body.put("status", "EXPECTED");
    }

    public static AHoliday on(String from, String to) {
        return new AHoliday(from, to);
    }

    public AHoliday with(String member, Object value) {
        body.put(member, value);
        return this;
    }

    public Map<String, Object> asked() {
        return body;
    }

    public JsonPath created() {
        return Someone.everywhere(Role.ADMINISTRATOR)
                .calls()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/holidays")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}
