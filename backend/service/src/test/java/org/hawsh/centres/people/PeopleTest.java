package org.hawsh.centres.people;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HawshTest
class PeopleTest {
    private UUID centre;
    private Someone manager;

    @Inject StaffHomes homes;

    @BeforeEach
    void anOpenCentre() {
        centre = ACentre.any().open();
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
    }

    @ParameterizedTest
    @CsvSource({
        "+964 770 123 4567, +9647701234567",
        "0770 123 4567, +9647701234567",
        "00964-770-123-4567, +9647701234567",
        "٠٧٧٠ ١٢٣ ٤٥٦٧, +9647701234567",
        "۷۷۰ ۱۲۳ ۴۵۶۷, +9647701234567",
        "+964 0770 123 4567, +9647701234567",
        "+41 22 717 91 11, +41227179111"
    })
    void aPhoneNumberIsKeptInternationally(String written, String kept) {
        add("/api/v1/staff", Map.of("phone", written))
                .then()
                .statusCode(201)
                .body("phone", equalTo(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "call me",
                "+0770",
                "123",
                "+964 770 123 4567 890 12",
                "0000770123456",
                "0770 12"
            })
    void whatIsNoPhoneNumberIsRefused(String written) {
        add("/api/v1/staff", Map.of("phone", written))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/phone"));
    }

    @Test
    void peopleAreListedByNamePageByPageAndTheReadingIsKept() {
        for (String name : List.of("Ceylan", "Aram", "Basma")) {
            add("/api/v1/staff", Map.of("name", name)).then().statusCode(201);
        }
        Response first = manager.calls().queryParam("limit", 2).get("/api/v1/staff");
        first.then()
                .statusCode(200)
                .body("items.name", contains("Aram", "Basma"))
                .body("next", notNullValue());
        manager.calls()
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/v1/staff")
                .then()
                .body("items.name", contains("Ceylan"))
                .body("next", nullValue());
        assertEquals(
                2,
                Databases.count(
                        "select count(*) from audit_entry where actor = ? and entity = 'staff_member' and shown is not null",
                        manager.subject()));
    }

    @Test
    void aFocalPointHasACommunityAndLanguages() {
        String point =
                add(
                                "/api/v1/focal-points",
                                Map.of(
                                        "community",
                                        "Laylan camp",
                                        "languages",
                                        List.of("ar", "ckb", "kmr-Arab")))
                        .then()
                        .statusCode(201)
                        .body("languages", contains("ar", "ckb", "kmr-Arab"))
                        .extract()
                        .path("id");
        edit("/api/v1/focal-points/" + point, "0.en.focal-point", "{\"languages\": [\"ar\"]}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1.en.focal-point\""))
                .body("languages", contains("ar"))
                .body("community", equalTo("Laylan camp"));
        edit("/api/v1/focal-points/" + point, "1.en.focal-point", "{\"languages\": [\"arabic\"]}")
                .then()
                .statusCode(422);
    }

    @Test
    void ofEightEditorsAtTheSameMomentExactlyOneSaves() throws Exception {
        String member = add("/api/v1/staff", Map.of()).then().extract().path("id");
        List<Integer> statuses =
                AtOnce.many(
                        8,
                        number ->
                                edit(
                                                "/api/v1/staff/" + member,
                                                "0.en.staff",
                                                "{\"job\": \"Job " + number + "\"}")
                                        .statusCode());
        assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
        assertEquals(7, Collections.frequency(statuses, 412), statuses.toString());
    }

    @Test
    void nobodyLeavesBeforeTheyCame() {
        add("/api/v1/staff", Map.of("to", "2025-12-31"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("ends-before-it-begins"));
    }

    @Test
    void peopleOfAnotherCentreAreNobody() throws SQLException {
        String member = add("/api/v1/staff", Map.of()).then().extract().path("id");
        Someone elsewhere = Someone.with(Role.CENTRE_MANAGER, TheCentres.BAGHDAD);
        elsewhere.calls().get("/api/v1/staff/" + member).then().statusCode(404);
        elsewhere
                .calls()
                .queryParam("centreId", centre)
                .get("/api/v1/staff")
                .then()
                .statusCode(403);
        try (Connection app = Databases.asApp();
                var rows =
                        app.createStatement()
                                .executeQuery(
                                        "select count(*) from staff_member, focal_point, room_hold, centre_closure")) {
            rows.next();
            assertEquals(0, rows.getLong(1), "a raw query without context sees nobody");
        }
    }

    @Test
    void somebodysHomeIsWhereTheyAreStaffToday() {
        UUID subject = UUID.randomUUID();
        add("/api/v1/staff", Map.of("subject", subject)).then().statusCode(201);
        add("/api/v1/staff", Map.of("subject", subject, "to", "2026-01-02"));
        assertEquals(Set.of(centre), homes.of(subject));
        UUID gone = UUID.randomUUID();
        add("/api/v1/staff", Map.of("subject", gone, "to", "2026-01-02")).then().statusCode(201);
        assertEquals(Set.of(), homes.of(gone));
    }

    private Response add(String path, Map<String, Object> with) {
        Map<String, Object> body = new HashMap<>();
        body.put("centreId", centre);
        body.put("name", "Somebody");
        body.put("from", "2026-01-01");
        if (path.endsWith("staff")) {
            body.put("job", "Facilitator");
        }
        body.putAll(with);
        return manager.calls().contentType("application/json").body(body).post(path);
    }

    private Response edit(String path, String version, String patch) {
        return manager.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(patch)
                .patch(path);
    }
}
