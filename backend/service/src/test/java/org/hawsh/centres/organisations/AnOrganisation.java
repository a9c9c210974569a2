package org.hawsh.centres.organisations;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import org.hawsh.access.Role;
import org.hawsh.testing.Someone;

/** An organisation of its own for one test. */
public final class AnOrganisation {
    public static final String EUROPEAN_UNION = "01939e5c-0000-7000-8000-000000000105";
    public static final String YOUTH_AND_SPORTS = "01939e5c-0000-7000-8000-000000000101";

    private AnOrganisation() {}

    public static JsonPath called(String name, String since) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "NETWORK");
        body.put("name", named(name));
        body.put("validFrom", since);
        return Someone.everywhere(Role.ADMINISTRATOR)
                .calls()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/organisations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    public static Map<String, String> named(String name) {
        return Map.of("en", name, "ar", "شبكة", "ckb", "تۆڕ");
    }
}
