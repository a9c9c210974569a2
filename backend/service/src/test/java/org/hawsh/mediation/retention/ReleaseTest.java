package org.hawsh.mediation.retention;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** Numbers of mediation are published half year by half year, rounded, and never so that a small one can be worked out. */
@HawshTest
class ReleaseTest {
    private static final Someone READER = Someone.everywhere(Role.MEAL_OFFICER);

    @Inject ReleaseMaking making;

    @Test
    void numbersAreRoundedAndASmallOneIsHiddenWithAnotherThatWouldGiveItAway() {
        counted("2031-01-01", TheCentres.BAGHDAD, "LAND", "AGREEMENT_KEPT", 23);
        counted("2031-01-01", TheCentres.KIRKUK, "LAND", "ENDED", 12);
        counted("2031-01-01", TheCentres.KIRKUK, "HOUSING", "ENDED", 7);
        counted("2031-01-01", TheCentres.KIRKUK, "DEBT", "REFERRED", 4);
        made("2031-01-01");
        ValidatableResponse release = released();
        String found = "items.find { it.from == '2031-01-01' }";
        release.body(found + ".to", equalTo("2031-06-30"))
                .body(found + ".total", equalTo(45))
                .body(number(found, "KIND", "LAND"), equalTo(35))
                .body(number(found, "KIND", "HOUSING"), nullValue())
                .body(number(found, "KIND", "DEBT"), nullValue())
                .body(number(found, "KIND", "WORK"), nullValue())
                .body(number(found, "OUTCOME", "AGREEMENT_KEPT"), equalTo(25))
                // 19 of them, which with the total would say that 4 were referred.
                .body(number(found, "OUTCOME", "ENDED"), nullValue())
                .body(number(found, "OUTCOME", "REFERRED"), nullValue());
    }

    @Test
    void belowTenNothingIsTold() {
        counted("2031-07-01", TheCentres.KIRKUK, "LAND", "ENDED", 9);
        made("2031-07-01");
        String found = "items.find { it.from == '2031-07-01' }";
        released()
                .body(found + ".total", nullValue())
                .body(found + ".cells.number", everyItem(nullValue()));
    }

    @Test
    void whatIsHiddenIsNeverLessThanTenTogether() {
        counted("2032-01-01", TheCentres.KIRKUK, "LAND", "ENDED", 40);
        made("2032-01-01");
        released()
                .body(
                        "items.find { it.from == '2032-01-01' }.cells.number",
                        everyItem(nullValue()));
    }

    @Test
    void aReleaseStaysByteForByteWhatItWas() {
        counted("2032-07-01", TheCentres.KIRKUK, "LAND", "ENDED", 30);
        counted("2032-07-01", TheCentres.KIRKUK, "DEBT", "AGREEMENT_KEPT", 30);
        made("2032-07-01");
        byte[] first = bytes();
        assertArrayEquals(first, bytes());
        making.run();
        counted("2032-07-01", TheCentres.BAGHDAD, "WORK", "REFERRED", 500);
        making.run();
        assertArrayEquals(first, bytes());
        assertThrows(IllegalStateException.class, () -> made("2032-07-01"));
        for (String change :
                new String[] {
                    "update mediation_release_cell set number = 10",
                    "delete from mediation_release_cell",
                    "update mediation_release set total = 10",
                    "truncate mediation_release cascade"
                }) {
            IllegalStateException refused =
                    assertThrows(
                            IllegalStateException.class, () -> Databases.execute(change), change);
            assertTrue(refused.getMessage().contains("a release never changes"), change);
        }
        assertArrayEquals(first, bytes());
    }

    @Test
    void aHalfYearIsReleasedOnceItsDelayHasPassed() {
        assertEquals(0, dueOn("2027-03-01"));
        assertEquals(1, dueOn("2027-03-02"));
        assertEquals(0, dueOn("2027-03-02"));
    }

    @Test
    void onlyWhoeverReadsNumbersReadsThem() {
        Someone.with(Role.DATA_PROTECTION_OFFICER, TheCentres.KIRKUK)
                .calls()
                .get("/api/v1/mediation-releases")
                .then()
                .statusCode(200);
        for (Role role : new Role[] {Role.MEDIATOR, Role.PARTNER, Role.INTEGRATOR}) {
            Someone.with(role, TheCentres.KIRKUK)
                    .calls()
                    .get("/api/v1/mediation-releases")
                    .then()
                    .statusCode(403);
        }
    }

    private static String number(String release, String breakdown, String code) {
        return "%s.cells.find { it.breakdown == '%s' && it.code == '%s' }.number"
                .formatted(release, breakdown, code);
    }

    private static ValidatableResponse released() {
        return READER.calls().get("/api/v1/mediation-releases").then().statusCode(200);
    }

    private static byte[] bytes() {
        return READER.calls().get("/api/v1/mediation-releases").asByteArray();
    }

    private static void counted(
            String halfYear, UUID centre, String kind, String outcome, int number) {
        Databases.execute(
                "insert into mediation_counter (half_year, centre_id, kind, outcome, number) values (?::date, ?, ?, ?, ?)",
                halfYear,
                centre,
                kind,
                outcome,
                number);
    }

    private static void made(String halfYear) {
        Databases.execute(
                "do $$ begin perform make_mediation_release(date '%s'); end $$"
                        .formatted(halfYear));
    }

    private static long dueOn(String day) {
        return Databases.count("select make_mediation_releases_due_on(?::date)", day);
    }
}
