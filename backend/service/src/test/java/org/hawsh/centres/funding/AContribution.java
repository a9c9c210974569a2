package org.hawsh.centres.funding;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.hawsh.access.Role;
import org.hawsh.centres.organisations.AnOrganisation;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** A contribution to Kirkuk's centre, valid by default. */
final class AContribution {
    static final String CONTRIBUTIONS =
            "/api/v1/centres/" + TheCentres.KIRKUK + "/funding-contributions";

    private AContribution() {}

    static Response sentBy(Someone caller, Map<String, Object> changed) {
        Map<String, Object> body = new HashMap<>();
        body.put("organisationId", AnOrganisation.EUROPEAN_UNION);
        body.put("from", "2020-01-01");
        body.put("visibilityText", Map.of("en", "Funded", "ar", "بتمويل", "ckb", "بە پارەداری"));
        body.put("visibility", "SHOWN");
        body.putAll(changed);
        return caller.calls().contentType("application/json").body(body).post(CONTRIBUTIONS);
    }

    /** Its address. */
    static String created() {
        return sentBy(Someone.with(Role.ADMINISTRATOR, TheCentres.KIRKUK), Map.of())
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
