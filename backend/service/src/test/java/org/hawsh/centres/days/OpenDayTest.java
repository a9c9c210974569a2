package org.hawsh.centres.days;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;

@HawshTest
class OpenDayTest {

    @Test
    void aWeekOfACentreIsToldFromAllThatBearsOnIt() {
        UUID centre = ACentre.any().open();
        String path = "/api/v1/centres/" + centre;
        ACentre.administrator()
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", ACentre.administrator().calls().get(path).header("ETag"))
                .body(
                        """
                        {"openingHours": {"regular": [
                           {"day": "MONDAY", "opens": "08:30", "closes": "15:30"},
                           {"day": "TUESDAY", "opens": "08:30", "closes": "15:30"}]}}
                        """)
                .patch(path)
                .then()
                .statusCode(200);
        ACentre.administrator()
                .calls()
                .contentType("application/json")
                .header("If-Match", ACentre.administrator().calls().get(path).header("ETag"))
                .body(Map.of("kind", "SUSPENDED", "on", "2026-05-12"))
                .post(path + "/life-events")
                .then()
                .statusCode(201);
        ACentre.administrator()
                .calls()
                .queryParam("from", "2026-05-10")
                .queryParam("to", "2026-05-12")
                .get(path + "/open-days")
                .then()
                .statusCode(200)
                .body("items.date", contains("2026-05-10", "2026-05-11", "2026-05-12"))
                .body("items.open", contains(false, true, false))
                .body("items.why", contains("NOT_A_WORKING_DAY", null, "SUSPENDED"))
                .body("items[1].opens", equalTo("08:30"));
        ACentre.administrator().calls().get(path + "/open-days").then().body("items", hasSize(14));
        ACentre.administrator()
                .calls()
                .queryParam("from", "2025-12-31")
                .queryParam("to", "2025-12-31")
                .get(path + "/open-days")
                .then()
                .body("items.why", contains("SUSPENDED"));
    }

    @Test
    void aDayNobodyCanMeanIsRefused() {
        for (String from : new String[] {"+999999999-01-01", "0000-01-01"}) {
            ACentre.administrator()
                    .calls()
                    .queryParam("from", from)
                    .get("/api/v1/centres/" + ACentre.any().planned() + "/open-days")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("year-implausible"));
        }
    }
}
