package org.hawsh.participants;

import java.util.List;
import java.util.Map;
import org.hawsh.testing.Someone;

/** How people are listed. */
abstract class ListedPeople {
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
}
