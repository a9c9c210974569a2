package org.hawsh.activities;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AHistory;
import org.hawsh.testing.AnActivity;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.hawsh.work.codes.ACode;
import org.junit.jupiter.api.Test;

/** The catalogue: what a centre can offer, and to whom. */
@HawshTest
class CatalogueTest {
    private final Someone facilitator = Someone.with(Role.FACILITATOR, TheCentres.KIRKUK);

    @Test
    void itComesWithEverythingTheCentresAreKnownToOffer() {
        List<String> titles = new ArrayList<>();
        for (int number = 1; number <= 16; number++) {
            titles.add(seeded(number).extract().path("title.en"));
        }
        assertEquals(
                Set.of(
                        "English",
                        "Literacy",
                        "Sewing",
                        "Tailoring for women, three months",
                        "Hairdressing",
                        "Barbering",
                        "Air conditioner repair",
                        "Arts and crafts",
                        "Leadership for youth",
                        "Peacebuilding for youth",
                        "Mediation training",
                        "Self-help group",
                        "Film discussion",
                        "Book discussion",
                        "Theatre",
                        "Advocacy campaign"),
                Set.copyOf(titles));
        seeded(1 + titles.indexOf("Air conditioner repair")).body("ageFrom", equalTo(18));
        seeded(1 + titles.indexOf("Self-help group")).body("sensitive", equalTo(true));
    }

    private ValidatableResponse seeded(int number) {
        return facilitator
                .calls()
                .get("/api/v1/activities/01939e5c-0001-7000-8000-%012d".formatted(number))
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyPaysForAnything() {
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from information_schema.columns where table_schema = 'public'"
                                + " and table_name in ('activity', 'course', 'enrolment', 'course_session')"
                                + " and column_name ~ '(price|fee|cost|amount|paid|payment)'"));
    }

    @Test
    void nobodyUnderFifteenLearnsATradeAndNobodyUnderEighteenAHazardousOne() {
        AnActivity trade = AnActivity.any().with("type", "VOCATIONAL");
        refused(trade.with("ageFrom", 14), "too-young-for-this-trade");
        refused(trade.with("ageFrom", 15).with("hazardous", true), "too-young-for-this-trade");
        trade.with("ageFrom", 18).sentBy(ACentre.administrator()).then().statusCode(201);
        assertThrows(
                IllegalStateException.class,
                () ->
                        Databases.execute(
                                "update activity set age_from = 14 where type = 'VOCATIONAL'"));
    }

    @Test
    void aSelfHelpGroupIsAlwaysSensitive() {
        refused(AnActivity.any().with("type", "SELF_HELP"), "this-type-is-sensitive");
    }

    @Test
    void aTypeThatIsAddedAsATradeIsForNobodyUnderFifteenFromThenOn() {
        String welding =
                ACode.any("activity-types")
                        .with("traits", Set.of("TRADE"))
                        .added()
                        .getString("code");
        AnActivity trade = AnActivity.any().with("type", welding);
        refused(trade.with("ageFrom", 14), "too-young-for-this-trade");
        trade.with("ageFrom", 15).sentBy(ACentre.administrator()).then().statusCode(201);
        assertThrows(
                IllegalStateException.class,
                () ->
                        Databases.execute(
                                "update activity set age_from = 14 where type = ?", welding));
    }

    @Test
    void agesStandTheRightWayRound() {
        refused(AnActivity.any().with("ageFrom", 30).with("ageTo", 15), "ages-the-wrong-way-round");
    }

    @Test
    void twoOfOneTitleAreNotOfferedAtATimeButWhatIsRetiredLeavesItsTitle() {
        var title = ACentre.inThreeLanguages("Pottery " + UUID.randomUUID());
        UUID first = AnActivity.any().with("title", title).added();
        AnActivity.any()
                .with("title", title)
                .sentBy(ACentre.administrator())
                .then()
                .statusCode(409)
                .body("errors.code", contains("activity-title-taken"));
        edit(first, 0, "{\"retired\":true}").then().statusCode(200);
        AnActivity.any().with("title", title).added();
        assertTrue(!ids(false).contains(first) && ids(true).contains(first));
    }

    @Test
    void whatHasToBeCompletedBeforeNeverGoesInACircle() {
        UUID first = AnActivity.any().added();
        UUID second = AnActivity.any().with("prerequisiteId", first).added();
        edit(first, 0, "{\"prerequisiteId\":\"" + second + "\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("prerequisite-goes-in-a-circle"));
        refused(AnActivity.any().with("prerequisiteId", UUID.randomUUID()), "activity-unknown");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        UUID activity = AnActivity.any().added();
        edit(activity, 0, "{\"ageFrom\":16}").then().statusCode(200).body("version", equalTo(1));
        edit(activity, 0, "{\"ageFrom\":17}").then().statusCode(412);
        facilitator
                .calls()
                .get("/api/v1/activities/" + activity)
                .then()
                .body("ageFrom", equalTo(16))
                .body("units.en", contains("First"))
                .body("materials.name.en", contains("Book"));
        AHistory.of("activity", activity)
                .readBy(ACentre.administrator())
                .then()
                .body("items.changedFields", contains(List.of("ageFrom")));
    }

    @Test
    void theCurriculumIsReplacedWholeAndKeepsItsOrder() {
        UUID activity = AnActivity.any().added();
        edit(
                        activity,
                        0,
                        "{\"units\":[{\"en\":\"B\",\"ar\":\"ب\",\"ckb\":\"ب\"},{\"en\":\"A\",\"ar\":\"أ\",\"ckb\":\"ئ\"}]}")
                .then()
                .statusCode(200);
        facilitator
                .calls()
                .get("/api/v1/activities/" + activity)
                .then()
                .body("units.en", contains("B", "A"));
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEnded() {
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page =
                    facilitator
                            .calls()
                            .queryParam("limit", 7)
                            .queryParams(next.isEmpty() ? Map.of() : Map.of("cursor", next))
                            .get("/api/v1/activities")
                            .then()
                            .statusCode(200)
                            .extract();
            seen.addAll(page.path("items.id"));
            next = page.path("next");
        }
        assertEquals(seen.stream().distinct().toList(), seen);
        assertTrue(seen.size() >= 16);
    }

    @Test
    void whatIsNotOfferedAnyMoreIsNotListed() {
        UUID activity = AnActivity.any().with("retired", true).added();
        facilitator
                .calls()
                .get("/api/v1/activities?limit=200")
                .then()
                .body("items.id", not(hasItems(activity.toString())));
    }

    private List<UUID> ids(boolean retiredToo) {
        List<String> ids =
                facilitator
                        .calls()
                        .get("/api/v1/activities?limit=200&retiredToo=" + retiredToo)
                        .then()
                        .extract()
                        .path("items.id");
        return ids.stream().map(UUID::fromString).toList();
    }

    private static void refused(AnActivity activity, String code) {
        activity.sentBy(ACentre.administrator())
                .then()
                .statusCode(422)
                .body("errors.code", contains(code));
    }

    private static Response edit(UUID activity, int version, String patch) {
        return ACentre.administrator()
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + ".en.activity\"")
                .body(patch.getBytes(StandardCharsets.UTF_8))
                .patch("/api/v1/activities/" + activity);
    }
}
