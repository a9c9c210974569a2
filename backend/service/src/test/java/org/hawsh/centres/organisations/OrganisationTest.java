package org.hawsh.centres.organisations;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.Test;

@HawshTest
class OrganisationTest {
    private static final String ORGANISATIONS = "/api/v1/organisations";

    private final Someone administrator = Someone.everywhere(Role.ADMINISTRATOR);

    @Test
    void theFourMinistriesAreKnownByTheirOfficialNames() {
        administrator
                .calls()
                .queryParam("kind", "MINISTRY")
                .get(ORGANISATIONS)
                .then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body("items.name.en", hasItem(containsString("Culture and Youth")))
                .body("items.name.ckb", hasItem("وەزارەتی لاوان و وەرزش، کۆماری عێراق"));
    }

    @Test
    void anEarlierNameEndsTheDayBeforeAndStaysTheNameOfItsDays() {
        String id = AnOrganisation.called("Old name", "2020-01-01").getString("id");
        rename(id, "\"0.en.organisation\"", "New name", "2026-05-01")
                .statusCode(200)
                .header("ETag", "\"1.en.organisation\"")
                .body("name.en", equalTo("New name"))
                .body("names.name.en", contains("Old name", "New name"))
                .body("names.validTo", contains("2026-04-30", null));
        assertEquals("Old name", nameOn("2026-04-30", id));
        assertEquals("New name", nameOn("2026-05-01", id));
        assertEquals(null, nameOn("2019-12-31", id));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from change_log where entity = 'organisation' and entity_id = ? and changed_fields = '{names}'",
                        UUID.fromString(id)));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'RENAME' and entity_id = ? and actor = ?",
                        UUID.fromString(id),
                        administrator.subject()));
    }

    @Test
    void aNameThatComesLaterIsNotYetItsName() {
        String id = AnOrganisation.called("Present name", null).getString("id");
        rename(id, "\"0.ar.organisation\"", "Future name", "2199-01-01")
                .statusCode(200)
                .body("name.en", equalTo("Present name"))
                .body("names[0].validFrom", nullValue());
    }

    @Test
    void aNewNameBeginsAfterTheLastOne() {
        String id = AnOrganisation.called("Named", "2020-01-01").getString("id");
        rename(id, "\"0.en.organisation\"", "Same day", "2020-01-01")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/validFrom"))
                .body("errors[0].code", equalTo("name-not-after"))
                .body("errors[0].message", containsString("2020-01-01"));
        rename(id, "\"7.en.organisation\"", "Stale", "2021-01-01").statusCode(412);
        rename(id, "", "No version", "2021-01-01").statusCode(428);
    }

    @Test
    void aCreatedOrganisationSaysWhereItIs() {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "OTHER");
        body.put("name", AnOrganisation.named("Somewhere"));
        String key = UUID.randomUUID().toString();
        String first = create(body, key).statusCode(201).extract().header("Location");
        String second =
                create(body, key)
                        .statusCode(201)
                        .header("ETag", "\"0.en.organisation\"")
                        .extract()
                        .header("Location");
        assertEquals(first, second);
        administrator
                .calls()
                .get(first)
                .then()
                .statusCode(200)
                .body("id", equalTo(first.substring(first.lastIndexOf('/') + 1)));
        body.put("name", Map.of("en", "Only English"));
        create(body, UUID.randomUUID().toString()).statusCode(422);
        body.put("version", 3);
        create(body, UUID.randomUUID().toString()).statusCode(400);
    }

    private ValidatableResponse create(Map<String, Object> body, String key) {
        return administrator
                .calls()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(ORGANISATIONS)
                .then();
    }

    private ValidatableResponse rename(String id, String version, String name, String since) {
        return administrator
                .calls()
                .contentType("application/json")
                .header("If-Match", version)
                .body(Map.of("name", AnOrganisation.named(name), "validFrom", since))
                .post(ORGANISATIONS + "/" + id + "/names")
                .then();
    }

    /** Null where it had none. */
    private String nameOn(String day, String id) {
        return administrator
                .calls()
                .queryParam("on", day)
                .get(ORGANISATIONS)
                .jsonPath()
                .getString("items.find { it.id == '" + id + "' }?.name?.en");
    }
}
