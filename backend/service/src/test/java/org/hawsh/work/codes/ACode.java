package org.hawsh.work.codes;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Someone;

/** A code nobody else speaks of, on one of the lists. */
public final class ACode {
    private static final String LISTS = "/api/v1/code-lists/";

    private final String list;
    private final Map<String, Object> body = new HashMap<>();

    private ACode(String list, String code) {
        this.list = list;
        body.put("code", code);
        body.put("word", ACentre.inThreeLanguages("A word of " + code));
    }

    public static ACode any(String list) {
        String drawn = UUID.randomUUID().toString().substring(24).toUpperCase(Locale.ROOT);
        return new ACode(list, "T_" + drawn);
    }

    public static ACode called(String list, String code) {
        return new ACode(list, code);
    }

    public ACode with(String member, Object value) {
        body.put(member, value);
        return this;
    }

    public Response sentBy(Someone caller) {
        return caller.calls()
                .contentType("application/json")
                .body(body)
                .post(LISTS + list + "/codes");
    }

    public JsonPath added() {
        return sentBy(Someone.everywhere(Role.ADMINISTRATOR))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    public static Response patch(Someone caller, String id, int version, Map<String, ?> patch) {
        return caller.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + ".en.code\"")
                .body(patch)
                .patch("/api/v1/codes/" + id);
    }

    /** Since now it is offered to nobody. */
    public static void retire(JsonPath code) {
        patch(
                        Someone.everywhere(Role.ADMINISTRATOR),
                        code.getString("id"),
                        code.getInt("version"),
                        Map.of("offered", false))
                .then()
                .statusCode(200);
    }
}
