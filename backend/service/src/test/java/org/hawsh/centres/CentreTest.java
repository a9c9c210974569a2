package org.hawsh.centres;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class CentreTest {
    private static final String HOURS =
            """
            {"openingHours": {
               "regular": [{"day": "SUNDAY", "opens": "08:30", "closes": "15:30"},
                           {"day": "MONDAY", "opens": "08:30", "closes": "15:30"}],
               "seasons": [{"name": {"en": "Ramadan", "ar": "رمضان", "ckb": "ڕەمەزان"},
                            "from": "2026-02-18", "to": "2026-03-19",
                            "hours": [{"day": "SUNDAY", "opens": "09:00", "closes": "13:00"}]}]}}
            """;

    private final Someone administrator = ACentre.administrator();

    @Test
    void aNewCentreIsPlannedInItsGovernorate() {
        UUID centre = ACentre.any().planned();
        administrator
                .calls()
                .get("/api/v1/centres/" + centre)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0.en.centre\""))
                .body("state", equalTo("PLANNED"))
                .body("kind", equalTo("MOBILE"))
                .body("governorate.pcode", equalTo("IQG15"))
                .body("district", nullValue())
                .body("openingHours.regular", hasSize(0))
                .body("holidayCalendar", equalTo("FEDERAL"))
                .body("zone", equalTo("Asia/Baghdad"));
    }

    @Test
    void whoeverSetsUpSomeCentresOnlyDoesNotMakeANewOne() {
        ACentre.any()
                .sentBy(Someone.with(Role.ADMINISTRATOR, TheCentres.KIRKUK))
                .then()
                .statusCode(403);
    }

    @Test
    void aCodeBelongsToOneCentre() {
        ACentre.any()
                .with("code", "KRK")
                .sentBy(administrator)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:already-exists"))
                .body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void aPlaceNobodyKnowsIsRefusedAndNotGuessedAt() {
        for (String unknown : List.of("IQ-G15", "IQG99", "IQG15Q01")) {
            ACentre.any()
                    .with("governoratePcode", unknown)
                    .sentBy(administrator)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:hawsh:problem:place-unknown"))
                    .body("errors[0].pointer", equalTo("/governoratePcode"));
        }
        ACentre.any()
                .with("districtPcode", "IQG15Q99")
                .sentBy(administrator)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("place-code-unknown"));
        ACentre.any()
                .with("districtPcode", "IQG13Q01")
                .sentBy(administrator)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("district-elsewhere"));
    }

    @Test
    void aCentreIsInADistrictOfItsGovernorate() {
        UUID centre = ACentre.any().with("districtPcode", "IQG15Q04").planned();
        edit(centre, 0, "{\"districtPcode\": \"IQG15Q05\"}")
                .then()
                .statusCode(200)
                .body("district.pcode", equalTo("IQG15Q05"))
                .body("governorate.pcode", equalTo("IQG15"));
        edit(centre, 1, "{\"districtPcode\": null}")
                .then()
                .statusCode(200)
                .body("district", nullValue());
    }

    @Test
    void hoursAreKeptAsTheyWereWritten() {
        UUID centre = ACentre.any().planned();
        edit(centre, 0, HOURS)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1.en.centre\""))
                .body("openingHours.regular.day", contains("SUNDAY", "MONDAY"))
                .body("openingHours.regular[0].opens", equalTo("08:30"))
                .body("openingHours.seasons[0].name.en", equalTo("Ramadan"))
                .body("openingHours.seasons[0].hours[0].closes", equalTo("13:00"));
        edit(centre, 1, "{\"openingHours\": {\"regular\": []}}")
                .then()
                .statusCode(200)
                .body("openingHours.regular", hasSize(0))
                .body("openingHours.seasons", hasSize(1));
        edit(centre, 2, HOURS).then().statusCode(200).header("ETag", "\"3.en.centre\"");
        edit(centre, 3, HOURS).then().statusCode(200).header("ETag", "\"3.en.centre\"");
        assertEquals(
                3, Databases.count("select count(*) from change_log where entity_id = ?", centre));
    }

    @Test
    void hoursThatCannotBeAreRefusedWithTheirPlace() {
        UUID centre = ACentre.any().planned();
        edit(
                        centre,
                        0,
                        """
                        {"openingHours": {"regular": [
                          {"day": "SUNDAY", "opens": "15:30", "closes": "08:30"},
                          {"day": "SUNDAY", "opens": "08:30", "closes": "12:00"}]}}
                        """)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/openingHours/regular/0/closes", "/openingHours/regular/1/day"));
        edit(
                        centre,
                        0,
                        """
                        {"openingHours": {"seasons": [
                          {"name": {"en": "a", "ar": "ا", "ckb": "ئا"}, "from": "2026-02-18", "to": "2026-03-19", "hours": []},
                          {"name": {"en": "b", "ar": "ب", "ckb": "بێ"}, "from": "2026-03-19", "to": "2026-03-20", "hours": []}]}}
                        """)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/openingHours/seasons/1/from"))
                .body("errors[0].code", equalTo("seasons-overlap"));
    }

    @Test
    void theSchemaItselfKeepsHoursAndSeasonsPossible() {
        UUID centre = ACentre.any().planned();
        String season =
                "insert into centre_season (centre_id, no, name_en, name_ar, name_ckb, starts_on, ends_on)"
                        + " values (?, ?, 'a', 'b', 'c', cast(? as date), cast(? as date))";
        Databases.execute(season, centre, 1, "2026-02-18", "2026-03-19");
        refused(season, centre, 2, "2026-03-19", "2026-03-20");
        String hours =
                "insert into centre_hours (centre_id, season_no, day, opens, closes)"
                        + " values (?, ?, 'SUNDAY', cast(? as time), cast(? as time))";
        Databases.execute(hours, centre, 0, "08:30", "15:30");
        refused(hours, centre, 0, "09:00", "10:00");
        refused(hours, centre, 1, "10:00", "09:00");
        refused(hours, centre, 7, "09:00", "10:00");
    }

    @Test
    void whatIsNotWritingIsRefused() {
        UUID centre = ACentre.any().planned();
        edit(centre, 0, "{\"name\": {\"en\": \"a\\u0000b\"}}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/name/en"))
                .body("errors[0].code", equalTo("not-text"));
        edit(centre, 0, "{\"name\": {\"ckb\": \" \"}}").then().statusCode(422);
        edit(centre, 0, "{\"state\": \"OPEN\"}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-property"));
    }

    @Test
    void ofEightEditorsAtTheSameMomentExactlyOneSaves() throws Exception {
        UUID centre = ACentre.any().planned();
        List<Integer> statuses =
                AtOnce.many(
                        8,
                        number ->
                                edit(
                                                centre,
                                                0,
                                                """
                                                {"name": {"en": "Editor %d"}, "openingHours": {"regular": [
                                                  {"day": "SUNDAY", "opens": "08:0%d", "closes": "15:30"}]}}
                                                """
                                                        .formatted(number, number))
                                        .statusCode());
        assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
        assertEquals(7, Collections.frequency(statuses, 412), statuses.toString());
    }

    @Test
    void twoEditorsOfOnlyTheHoursDoNotLoseAnUpdateEither() throws Exception {
        UUID centre = ACentre.any().planned();
        List<Integer> statuses =
                AtOnce.many(
                        8,
                        number ->
                                edit(
                                                centre,
                                                0,
                                                """
                                                {"openingHours": {"regular": [
                                                  {"day": "SUNDAY", "opens": "08:0%d", "closes": "15:30"}]}}
                                                """
                                                        .formatted(number))
                                        .statusCode());
        assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
        assertEquals(7, Collections.frequency(statuses, 412), statuses.toString());
    }

    private static void refused(String sql, Object... values) {
        assertThrows(IllegalStateException.class, () -> Databases.execute(sql, values));
    }

    private Response edit(UUID centre, int version, String patch) {
        return administrator
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + ".en.centre\"")
                .body(patch)
                .patch("/api/v1/centres/" + centre);
    }
}
