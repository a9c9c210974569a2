package org.hawsh.grants.upkeep;

import static org.hawsh.grants.upkeep.UpkeepRoundState.COMING;
import static org.hawsh.grants.upkeep.UpkeepRoundState.DONE;
import static org.hawsh.grants.upkeep.UpkeepRoundState.DUE;
import static org.hawsh.grants.upkeep.UpkeepRoundState.MISSED;
import static org.hawsh.grants.upkeep.UpkeepRoundState.OVERDUE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UpkeepScheduleTest {

    @Test
    void aMonthEndsOnItsLastDay() {
        assertEquals(List.of("2028-02-29", "2028-05-30", "2028-11-30"), daysAfter("2027-11-30"));
        assertEquals(List.of("2027-02-28", "2027-05-30", "2027-11-30"), daysAfter("2026-11-30"));
        assertEquals(List.of("2028-05-29", "2028-08-29", "2029-02-28"), daysAfter("2028-02-29"));
        assertEquals(List.of("2026-11-30", "2027-02-28", "2027-08-31"), daysAfter("2026-08-31"));
    }

    @Test
    void aRoundIsDueTwoWeeksBeforeItsDayAndOverdueTwoWeeksAfterIt() {
        assertEquals(List.of(COMING, COMING, COMING), on("2026-05-17"));
        assertEquals(List.of(DUE, COMING, COMING), on("2026-05-18"));
        assertEquals(List.of(DUE, COMING, COMING), on("2026-06-15"));
        assertEquals(List.of(OVERDUE, COMING, COMING), on("2026-06-16"));
        assertEquals(List.of(OVERDUE, COMING, COMING), on("2026-08-17"));
        assertEquals(List.of(MISSED, DUE, COMING), on("2026-08-18"));
        assertEquals(List.of(MISSED, MISSED, OVERDUE), on("2030-01-01"));
        assertEquals(List.of(DONE, MISSED, OVERDUE), on("2030-01-01", 3));
        assertEquals(List.of(MISSED, MISSED, DONE), on("2030-01-01", 12));
    }

    @Test
    void aVisitIsOfTheRoundOfItsDay() {
        assertEquals(Optional.empty(), roundOf("2026-05-17"));
        assertEquals(Optional.of(3), roundOf("2026-05-18"));
        assertEquals(Optional.of(3), roundOf("2026-08-17"));
        assertEquals(Optional.of(6), roundOf("2026-08-18"));
        assertEquals(Optional.of(12), roundOf("2027-02-15"));
        assertEquals(Optional.of(12), roundOf("2031-02-15"));
    }

    private static List<String> daysAfter(String completed) {
        return new UpkeepSchedule(LocalDate.parse(completed))
                .rounds(Set.of(), LocalDate.parse(completed)).stream()
                        .map(round -> round.dueOn().toString())
                        .toList();
    }

    /** Of what was completed on the first of March. */
    private static List<UpkeepRoundState> on(String today, Integer... done) {
        return march().rounds(Set.of(done), LocalDate.parse(today)).stream()
                .map(UpkeepRound::state)
                .toList();
    }

    private static Optional<Integer> roundOf(String day) {
        return march().roundOf(LocalDate.parse(day));
    }

    private static UpkeepSchedule march() {
        return new UpkeepSchedule(LocalDate.parse("2026-03-01"));
    }
}
