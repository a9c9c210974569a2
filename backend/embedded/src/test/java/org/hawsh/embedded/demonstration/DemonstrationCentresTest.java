package org.hawsh.embedded.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemonstrationCentresTest {

    @Test
    void theSeasonIsTheRamadanThatComesOrIs() {
        assertEquals(List.of("2027-02-08", "2027-03-08"), ramadanSeenFrom("2026-11-24"));
        assertEquals(List.of("2027-02-08", "2027-03-08"), ramadanSeenFrom("2027-03-08"));
        assertTrue(ramadanSeenFrom("2027-03-09").get(0).startsWith("2028-01"));
    }

    @Test
    void oneClosureIsPastAndOneComesEachOnAWorkingDay() {
        for (LocalDate today = LocalDate.of(2026, 11, 20);
                today.isBefore(LocalDate.of(2026, 12, 1));
                today = today.plusDays(1)) {
            List<Map<String, Object>> closures = DemonstrationCentres.closures(today);
            LocalDateTime past = LocalDateTime.parse((String) closures.get(0).get("endsAt"));
            LocalDateTime coming = LocalDateTime.parse((String) closures.get(1).get("startsAt"));
            assertTrue(past.isBefore(today.atStartOfDay()));
            assertTrue(coming.isAfter(today.plusDays(1).atStartOfDay()));
            for (LocalDateTime moment : List.of(past, coming)) {
                assertFalse(
                        List.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                                .contains(moment.getDayOfWeek()));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> ramadanSeenFrom(String today) {
        var hours =
                (Map<String, Object>)
                        DemonstrationCentres.hours(LocalDate.parse(today)).get("openingHours");
        var season = ((List<Map<String, String>>) hours.get("seasons")).get(0);
        return List.of(season.get("from"), season.get("to"));
    }
}
