package org.hawsh.activities.childcare;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hawsh.testing.AChild;
import org.hawsh.testing.ACorner;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;

@HawshTest
class DropOffTest {

    @Test
    void aChildIsTakenInAndItsParentIsToldACodeOnce() {
        ACorner corner = ACorner.any().withTwoAdults();
        UUID mother = corner.parent("Amina");
        UUID child = AChild.called("Yusuf").of(mother, corner.registrar());
        corner.dropOff(child, mother, Map.of("note", "No peanuts"))
                .then()
                .statusCode(201)
                .body("code", matchesPattern("[0-9]{6}"))
                .body("stay.note", equalTo("No peanuts"));
        corner.day(corner.worker())
                .then()
                .statusCode(200)
                .body("childrenOfDay.given", contains("Yusuf"))
                .body("childrenOfDay[0].state", equalTo("HERE"))
                .body("childrenOfDay[0].parentName", equalTo("Amina Salim Hadi"))
                .body("childrenOfDay[0].stay.code", nullValue())
                .body("corner.here", equalTo(1))
                .body("corner.adultsNeeded", equalTo(2));
    }

    @Test
    void aChildAtTheDoorIsFoundByItsNameOrItsParentsHoweverItIsSpelt() {
        ACorner corner = ACorner.any();
        UUID mother = corner.parent("أمينة");
        UUID child = AChild.called("يوسف").of(mother, corner.registrar());
        AChild.called("Lina").of(corner.parent("Salma"), corner.registrar());
        for (String said : List.of("يوس", "امينه", "يوسف Sal")) {
            find(corner, said).body("items.childId", contains(child.toString()));
        }
        find(corner, "Zz").body("items", empty());
        find(corner, "--").body("items", empty());
        find(ACorner.any(), "يوسف").body("items", empty());
    }

    private static ValidatableResponse find(ACorner corner, String said) {
        return corner.worker()
                .calls()
                .contentType("application/json")
                .body(Map.of("name", said))
                .post("/api/v1/centres/" + corner.centre() + "/children/searches")
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyIsTakenInByOneAdultAlone() {
        ACorner corner = ACorner.any();
        corner.adult("Nadia");
        UUID mother = corner.parent("Amina");
        refused(corner, AChild.called("Yusuf").of(mother, corner.registrar()), mother)
                .body("errors.code", hasItem("two-adults-needed"));
    }

    @Test
    void theYoungerTakeMoreOfAnAdultThanTheOlder() {
        ACorner corner =
                ACorner.with(15, ACorner.band(0, 24, 1), ACorner.band(24, 144, 2)).withTwoAdults();
        UUID mother = corner.parent("Amina");
        takes(corner, AChild.called("Baby").aged(1).of(mother, corner.registrar()), mother);
        takes(corner, AChild.called("First").aged(5).of(mother, corner.registrar()), mother);
        corner.day(corner.worker())
                .then()
                .body("corner.bands.free", contains(0, 1))
                .body("corner.bands.here", contains(1, 1));
        refused(corner, AChild.called("Twin").aged(1).of(mother, corner.registrar()), mother)
                .body("errors.code", hasItem("too-few-adults"));
        takes(corner, AChild.called("Second").aged(5).of(mother, corner.registrar()), mother);
    }

    @Test
    void whoseMonthOfBirthNobodyKnowsCountsAsYoungAsTheyCanBe() {
        ACorner corner =
                ACorner.with(15, ACorner.band(0, 24, 1), ACorner.band(24, 144, 8)).withTwoAdults();
        UUID mother = corner.parent("Amina");
        UUID child =
                AChild.called("Two")
                        .with("birthYear", ACorner.today().getYear() - 2)
                        .with("birthMonth", null)
                        .of(mother, corner.registrar());
        takes(corner, child, mother);
        long youngest = ACorner.today().getMonthValue() == 12 ? 24 : 0;
        assertEquals(
                youngest,
                Databases.count(
                        "select from_months from childcare_stay where child_id = ?", child));
    }

    @Test
    void seatsRefusedAreCountedOnceAChildWithWhy() {
        ACorner corner = ACorner.with(1, ACorner.band(0, 144, 8)).withTwoAdults();
        UUID mother = corner.parent("Amina");
        takes(corner, AChild.called("First").of(mother, corner.registrar()), mother);
        UUID second = AChild.called("Second").of(mother, corner.registrar());
        refused(corner, second, mother).body("errors.code", hasItem("corner-full"));
        refused(corner, second, mother);
        refused(corner, AChild.called("Old").aged(14).of(mother, corner.registrar()), mother)
                .body("errors.code", hasItem("no-age-band"));
        corner.day(corner.worker())
                .then()
                .body("refused.why", contains("NO_AGE_BAND", "NO_PLACE"))
                .body("refused.children", contains(1, 1));
    }

    @Test
    void whoeverIsHereCannotComeASecondTime() {
        ACorner corner = ACorner.any().withTwoAdults();
        UUID mother = corner.parent("Amina");
        UUID child = AChild.called("Yusuf").of(mother, corner.registrar());
        takes(corner, child, mother);
        corner.dropOff(child, mother)
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("child-here-already"));
    }

    @Test
    void onlyWhosePapersHoldLooksAfterChildren() {
        ACorner corner = ACorner.any();
        corner.signIn(
                        corner.employed(
                                "Lapsed", "{\"on\":\"2024-01-01\",\"goodUntil\":\"2025-01-01\"}"))
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("papers-lapsed"));
        corner.signIn(corner.employed("Never", "null"))
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("papers-lapsed"));
    }

    @Test
    void whoGoesFromTheChildrenIsAskedTwiceIfTooFewStay() {
        ACorner corner = ACorner.any();
        UUID nadia = corner.adult("Nadia");
        corner.adult("Hero");
        UUID mother = corner.parent("Amina");
        takes(corner, AChild.called("Yusuf").of(mother, corner.registrar()), mother);
        corner.signOut(nadia, false)
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("too-few-would-stay"));
        corner.signOut(nadia, true).then().statusCode(200);
        corner.day(corner.worker())
                .then()
                .body("corner.adultsHere", equalTo(1))
                .body("corner.adultsNeeded", equalTo(2));
    }

    /** Thirty-two at the door for two seats, whoever comes first. */
    @Test
    void ofThirtyTwoAtTheLastSeatsNoneComesInAboveTheRatio() throws Exception {
        ACorner corner = ACorner.with(15, ACorner.band(0, 144, 1)).withTwoAdults();
        UUID mother = corner.parent("Amina");
        List<UUID> children =
                IntStream.range(0, 32)
                        .mapToObj(n -> AChild.called("Child").of(mother, corner.registrar()))
                        .toList();
        List<Integer> answers =
                AtOnce.many(32, n -> corner.dropOff(children.get(n), mother).statusCode());
        assertEquals(
                2, answers.stream().filter(status -> status == 201).count(), answers::toString);
        assertEquals(
                30, answers.stream().filter(status -> status == 409).count(), answers::toString);
        corner.day(corner.worker())
                .then()
                .body("corner.here", equalTo(2))
                .body("refused.children", contains(30));
    }

    /** Adults go while children come: whoever asks is answered, and nobody is taken in by too few. */
    @Test
    void anAdultWhoGoesMeanwhileLeavesNoChildAboveTheRatio() throws Exception {
        ACorner corner = ACorner.with(15, ACorner.band(0, 144, 2));
        List<UUID> adults =
                IntStream.range(0, 6).mapToObj(n -> corner.adult("Adult " + n)).toList();
        UUID mother = corner.parent("Amina");
        List<UUID> children =
                IntStream.range(0, 26)
                        .mapToObj(n -> AChild.called("Child").of(mother, corner.registrar()))
                        .toList();
        AtOnce.many(
                32,
                n ->
                        n % 5 == 0 && n / 5 < adults.size()
                                ? corner.signOut(adults.get(n / 5), false).statusCode()
                                : corner.dropOff(children.get(n % 26), mother).statusCode());
        Response day = corner.day(corner.worker());
        int here = day.path("corner.here");
        int staying = day.path("corner.adultsHere");
        assertTrue(here <= 2 * staying, here + " children, " + staying + " adults");
        assertTrue(here == 0 || staying >= 2, here + " children, " + staying + " adults");
    }

    @Test
    void theSchemaItselfTakesNobodyInAboveTheRatio() {
        ACorner corner = ACorner.with(15, ACorner.band(0, 144, 1)).withTwoAdults();
        UUID mother = corner.parent("Amina");
        write(corner, AChild.called("One").of(mother, corner.registrar()), mother);
        write(corner, AChild.called("Two").of(mother, corner.registrar()), mother);
        UUID third = AChild.called("Three").of(mother, corner.registrar());
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> write(corner, third, mother));
        assertTrue(
                refused.getCause().getMessage().contains("too few adults"),
                refused.getCause().getMessage());
    }

    private static void write(ACorner corner, UUID child, UUID parent) {
        Databases.execute(
                "insert into childcare_stay (id, centre_id, day, child_id, participant_id, from_months, children_per_worker,"
                        + " came_at, code, recorded_by, version)"
                        + " values (uuidv7(), ?, current_date, ?, ?, 0, 1, now(), 'AAAA', uuidv7(), 0)",
                corner.centre(),
                child,
                parent);
    }

    private static void takes(ACorner corner, UUID child, UUID parent) {
        corner.dropOff(child, parent).then().statusCode(201);
    }

    private static io.restassured.response.ValidatableResponse refused(
            ACorner corner, UUID child, UUID parent) {
        return corner.dropOff(child, parent).then().statusCode(409);
    }
}
