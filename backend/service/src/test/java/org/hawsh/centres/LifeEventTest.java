package org.hawsh.centres;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.values.Iraq;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HawshTest
class LifeEventTest {
    private UUID centre;

    @BeforeEach
    void aPlannedCentre() {
        centre = ACentre.any().planned();
    }

    @Test
    void aCentreOpensMovesIsSuspendedAndResumes() {
        happens("{\"kind\": \"OPENED\", \"on\": \"2026-01-04\"}").then().statusCode(201);
        stands().body("state", equalTo("OPEN")).body("openedOn", equalTo("2026-01-04"));
        happens(
                        """
                        {"kind": "MOVED", "on": "2026-02-01",
                         "address": {"en": "Camp 3", "ar": "المخيم 3", "ckb": "کەمپی 3"}}
                        """)
                .then()
                .statusCode(201)
                .body("address.en", equalTo("Camp 3"))
                .body("governorate.pcode", equalTo("IQG15"))
                .body("toOrganisation", nullValue());
        stands().body("state", equalTo("OPEN")).body("address.en", equalTo("Camp 3"));
        happens("{\"kind\": \"SUSPENDED\", \"on\": \"2026-03-01\", \"reason\": \"Flood\"}")
                .then()
                .statusCode(201)
                .body("reason", equalTo("Flood"));
        stands().body("state", equalTo("SUSPENDED"));
        happens("{\"kind\": \"RESUMED\", \"on\": \"2026-03-08\"}").then().statusCode(201);
        stands().body("state", equalTo("OPEN"));
        ACentre.administrator()
                .calls()
                .get("/api/v1/centres/" + centre + "/life-events")
                .then()
                .statusCode(200)
                .body("items.kind", contains("OPENED", "MOVED", "SUSPENDED", "RESUMED"));
    }

    @Test
    void whatCannotHappenInThisStateIsRefused() {
        for (String kind : List.of("SUSPENDED", "RESUMED")) {
            happens("{\"kind\": \"%s\", \"on\": \"2026-01-04\"}".formatted(kind))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:hawsh:problem:state-conflict"))
                    .body("errors[0].code", equalTo("life-event-impossible"));
        }
    }

    @Test
    void nothingHappensTomorrowOrBeforeWhatHappenedLast() {
        happens("{\"kind\": \"OPENED\", \"on\": \"%s\"}".formatted(Iraq.today().plusDays(2)))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-future"));
        happens("{\"kind\": \"OPENED\", \"on\": \"2026-01-04\"}").then().statusCode(201);
        happens("{\"kind\": \"SUSPENDED\", \"on\": \"2026-01-03\"}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("before-the-last-event"));
    }

    @Test
    void onlyAMoveNamesAPlaceAndItNamesANewOne() {
        happens("{\"kind\": \"OPENED\", \"on\": \"2026-01-04\", \"governoratePcode\": \"IQG13\"}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("place-of-a-move"));
        happens("{\"kind\": \"OPENED\", \"on\": \"2026-01-04\"}").then().statusCode(201);
        for (String place : List.of("", ", \"governoratePcode\": \"IQG15\"")) {
            happens("{\"kind\": \"MOVED\", \"on\": \"2026-01-05\"" + place + "}")
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("place-of-a-move"));
        }
    }

    @Test
    void aCentreIsHandedOverToAnOrganisationThatIsKnown() {
        happens("{\"kind\": \"OPENED\", \"on\": \"2026-01-04\"}").then().statusCode(201);
        happens("{\"kind\": \"HANDED_OVER\", \"on\": \"2026-02-01\"}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("organisation-of-a-hand-over"));
        String handOver =
                "{\"kind\": \"HANDED_OVER\", \"on\": \"2026-02-01\", \"toOrganisationId\": \"%s\"}";
        happens(handOver.formatted(UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("organisation-unknown"));
        String ministry =
                ACentre.administrator()
                        .calls()
                        .queryParam("kind", "MINISTRY")
                        .get("/api/v1/organisations")
                        .path("items[0].id");
        happens(handOver.formatted(ministry))
                .then()
                .statusCode(201)
                .body("toOrganisation.id", equalTo(ministry))
                .body("toOrganisation.name.en", notNullValue());
        stands().body("state", equalTo("HANDED_OVER"));
        happens("{\"kind\": \"RESUMED\", \"on\": \"2026-03-08\"}").then().statusCode(409);
    }

    @Test
    void ofTwentyWhoSuspendAtTheSameMomentOneDoes() throws Exception {
        happens("{\"kind\": \"OPENED\", \"on\": \"2026-01-04\"}").then().statusCode(201);
        String seen = versionNow();
        List<Integer> statuses =
                AtOnce.many(
                        20,
                        number ->
                                happens(seen, "{\"kind\": \"SUSPENDED\", \"on\": \"2026-03-01\"}")
                                        .statusCode());
        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(19, Collections.frequency(statuses, 412), statuses.toString());
    }

    @Test
    void whatHappenedIsNeverRewritten() throws SQLException {
        happens("{\"kind\": \"OPENED\", \"on\": \"2026-01-04\"}").then().statusCode(201);
        try (Connection app = Databases.asApp()) {
            for (String rewriting :
                    List.of(
                            "update centre_life_event set reason = 'x'",
                            "delete from centre_life_event")) {
                assertThrows(SQLException.class, () -> app.createStatement().execute(rewriting));
            }
        }
    }

    private Response happens(String event) {
        return happens(versionNow(), event);
    }

    private Response happens(String seen, String event) {
        return ACentre.administrator()
                .calls()
                .contentType("application/json")
                .header("If-Match", seen)
                .body(event)
                .post("/api/v1/centres/" + centre + "/life-events");
    }

    private io.restassured.response.ValidatableResponse stands() {
        return ACentre.administrator().calls().get("/api/v1/centres/" + centre).then();
    }

    private String versionNow() {
        return ACentre.administrator().calls().get("/api/v1/centres/" + centre).header("ETag");
    }
}
