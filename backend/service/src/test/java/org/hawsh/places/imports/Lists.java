package org.hawsh.places.imports;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.hawsh.access.Role;
import org.hawsh.testing.Someone;

/** Sends lists of places as an administrator does. */
final class Lists {
    static final String IMPORTS = "/api/v1/places/imports";
    static final String HEADER = "level,pcode,name_en,name_ar,parent_pcode\n";

    private final Someone administrator = Someone.everywhere(Role.ADMINISTRATOR);

    Response check(String validFrom, String file) {
        return check(validFrom, file.getBytes(StandardCharsets.UTF_8));
    }

    Response check(String validFrom, byte[] file) {
        return administrator
                .calls()
                .queryParam("scheme", "COD")
                .queryParam("validFrom", validFrom)
                .contentType("text/csv")
                .body(file)
                .post(IMPORTS);
    }

    Response commit(String id) {
        return administrator.calls().post(IMPORTS + "/" + id + "/commit");
    }

    Someone administrator() {
        return administrator;
    }
}
