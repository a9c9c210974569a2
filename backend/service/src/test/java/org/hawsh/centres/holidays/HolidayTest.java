package org.hawsh.centres.holidays;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.Test;

@HawshTest
class HolidayTest {
    private static final String HOLIDAYS = "/api/v1/holidays";

    private final Someone administrator = Someone.everywhere(Role.ADMINISTRATOR);

    @Inject Holidays holidays;

    @Test
    void movableHolidaysAreExpectedOnTheDaysTheCalendarOfTheMoonGives() {
        Map<String, int[]> days =
                Map.of(
                        "Eid al-Fitr", new int[] {10, 1, 3},
                        "Eid al-Adha", new int[] {12, 10, 4},
                        "Eid al-Ghadir", new int[] {12, 18, 1},
                        "Islamic New Year", new int[] {1, 1, 1},
                        "Ashura", new int[] {1, 10, 1},
                        "Birthday of the Prophet", new int[] {3, 12, 1});
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2028, 12, 31);
        List<HolidayView> shipped =
                holidays.between(first, last).stream().filter(HolidayView::movable).toList();
        assertEquals(3 * days.size(), shipped.size());
        days.forEach(
                (name, day) -> {
                    for (int year = 1447; year <= 1450; year++) {
                        LocalDate from = LocalDate.from(HijrahDate.of(year, day[0], day[1]));
                        if (from.isBefore(first) || from.isAfter(last)) {
                            continue;
                        }
                        assertTrue(
                                shipped.stream()
                                        .anyMatch(
                                                holiday ->
                                                        holiday.name().en().equals(name)
                                                                && holiday.from().equals(from)
                                                                && holiday.to()
                                                                        .equals(
                                                                                from.plusDays(
                                                                                        day[2] - 1))
                                                                && holiday.status()
                                                                        == HolidayStatus.EXPECTED),
                                name + " " + from);
                    }
                });
    }

    @Test
    void aHolidayThatOnlyReachesIntoThePeriodIsPartOfIt() {
        administrator
                .calls()
                .queryParam("from", "2026-03-23")
                .queryParam("to", "2026-03-23")
                .get(HOLIDAYS)
                .then()
                .statusCode(200)
                .body("items.name.en", contains("Nowruz"))
                .body("items.calendar", contains("KURDISTAN_REGION"));
        administrator
                .calls()
                .queryParam("from", "2026-03-24")
                .queryParam("to", "2026-04-30")
                .get(HOLIDAYS)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aMovableHolidayIsConfirmedLateAndOnTheDayThatWasSeen() {
        String id = AHoliday.on("2040-03-09", "2040-03-11").created().getString("id");
        edit(id, 0, Map.of("status", "CONFIRMED", "from", "2040-03-10", "to", "2040-03-12"))
                .statusCode(200)
                .header("ETag", "\"1.en.holiday\"")
                .body("from", equalTo("2040-03-10"))
                .body("status", equalTo("CONFIRMED"))
                .body("movable", equalTo(true))
                .body("confirmedAt", notNullValue());
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from change_log where entity_id = ? and changed_fields = '{from,status,to}'",
                        UUID.fromString(id)));
        edit(id, 1, Map.of("status", "EXPECTED"))
                .statusCode(409)
                .body("errors[0].code", equalTo("holiday-proclaimed"));
        edit(id, 0, Map.of("status", "CANCELLED")).statusCode(412);
    }

    @Test
    void aCancelledHolidayIsKeptButNobodyRestsOnIt() {
        String id =
                AHoliday.on("2040-07-07", "2040-07-07")
                        .with("status", "CONFIRMED")
                        .created()
                        .getString("id");
        LocalDate day = LocalDate.of(2040, 7, 7);
        assertEquals(1, holidays.between(day, day).size());
        edit(id, 0, Map.of("status", "CANCELLED")).statusCode(200);
        assertEquals(0, holidays.between(day, day).size());
        administrator
                .calls()
                .queryParam("from", "2040-07-07")
                .queryParam("to", "2040-07-07")
                .get(HOLIDAYS)
                .then()
                .body("items.status", hasItem("CANCELLED"));
    }

    @Test
    void aHolidayEndsAfterItBeginsAndWithinAFortnight() {
        refused(AHoliday.on("2040-08-02", "2040-08-01"), "last-day-before-first");
        refused(AHoliday.on("2040-08-01", "2040-08-15"), "holiday-too-long");
        AHoliday.on("2040-08-01", "2040-08-14").created();
        String id = AHoliday.on("2040-09-01", "2040-09-02").created().getString("id");
        edit(id, 0, Map.of("to", "2040-08-31"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/to"));
        edit(id, 0, Map.of("calendar", "FEDERAL")).statusCode(400);
    }

    @Test
    void anExpectedHolidayHasNobodyWhoConfirmedIt() {
        AHoliday.on("2040-10-10", "2040-10-10").created();
        administrator
                .calls()
                .queryParam("from", "2040-10-10")
                .queryParam("to", "2040-10-10")
                .get(HOLIDAYS)
                .then()
                .body("items.confirmedAt", not(hasItem(notNullValue())))
                .body("items[0].confirmedAt", nullValue());
    }

    private void refused(AHoliday holiday, String code) {
        administrator
                .calls()
                .contentType("application/json")
                .body(holiday.asked())
                .post(HOLIDAYS)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo(code));
    }

    private ValidatableResponse edit(String id, int version, Map<String, Object> patch) {
        return administrator
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + ".en.holiday\"")
                .body(patch)
                .patch(HOLIDAYS + "/" + id)
                .then();
    }
}
