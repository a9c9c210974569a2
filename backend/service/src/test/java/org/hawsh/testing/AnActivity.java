package org.hawsh.testing;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An activity to add to the catalogue, valid by default and under a title nobody else uses. */
public final class AnActivity {
    private final Map<String, Object> body = new HashMap<>();

    private AnActivity() {
        body.put("title", ACentre.inThreeLanguages("Activity " + UUID.randomUUID()));
        body.put("type", "LANGUAGE");
        body.put("shape", "CLOSED_GROUP");
        body.put("sensitive", false);
        body.put("womenOnly", false);
        body.put("hazardous", false);
        body.put("certificate", "ATTENDANCE");
        body.put("completionPercent", 80);
        body.put("units", List.of(ACentre.inThreeLanguages("First")));
        body.put(
                "materials",
                List.of(Map.of("name", ACentre.inThreeLanguages("Book"), "perPerson", true)));
        body.put("retired", false);
    }

    public static AnActivity any() {
        return new AnActivity();
    }

    public AnActivity with(String member, Object value) {
        body.put(member, value);
        return this;
    }

    public Response sentBy(Someone administrator) {
        return administrator
                .calls()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/activities");
    }

    public UUID added() {
        return Made.id(sentBy(ACentre.administrator()));
    }
}
