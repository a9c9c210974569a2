package org.hawsh.participants;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hawsh.testing.Someone;

/** How people are listed. */
abstract class ListedPeople {
    static final List<String> ORDERS =
            List.of("name", "-name", "registeredOn", "-registeredOn", "birthYear", "-birthYear");

    static List<String> given(Someone registrar, Map<String, Object> filter) {
        return registrar
                .calls()
                .queryParams(filter)
                .get("/api/v1/participants")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.name.given");
    }

    /** The ids of all pages, one behind the other. */
    static List<String> pageByPage(Someone reader, String sort, int limit) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request =
                    reader.calls().queryParam("limit", limit).queryParam("sort", sort);
            JsonPath page =
                    (cursor == null ? request : request.queryParam("cursor", cursor))
                            .get("/api/v1/participants")
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            ids.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        return ids;
    }
}
