package org.hawsh.grants.upkeep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * When a place is looked at again. A month ends on its last day: three months after the 30th of November is the last day of February.
 *
 * @param completedOn the day its time is counted from
 */
record UpkeepSchedule(LocalDate completedOn) {
    /** After it was completed, in their order. */
    static final List<Integer> MONTHS = List.of(3, 6, 12);

    /** So many days before its day and after it, a visit is in time. */
    static final int MARGIN = 14;

    /** The first day on which a visit says something of how it is kept. */
    LocalDate beginsOn() {
        return beginsOn(0);
    }

    /** Which round a visit of a day is of, in months; empty before the first one. */
    Optional<Integer> roundOf(LocalDate day) {
        return IntStream.range(0, MONTHS.size())
                .filter(round -> !day.isBefore(beginsOn(round)))
                .mapToObj(MONTHS::get)
                .reduce((earlier, later) -> later);
    }

    /** @param done the rounds in which somebody was there, in months */
    List<UpkeepRound> rounds(Set<Integer> done, LocalDate today) {
        return IntStream.range(0, MONTHS.size())
                .mapToObj(
                        round ->
                                new UpkeepRound(
                                        MONTHS.get(round),
                                        dueOn(round),
                                        done.contains(MONTHS.get(round))
                                                ? UpkeepRoundState.DONE
                                                : waiting(round, today)))
                .toList();
    }

    private UpkeepRoundState waiting(int round, LocalDate today) {
        if (round + 1 < MONTHS.size() && !today.isBefore(beginsOn(round + 1))) {
            return UpkeepRoundState.MISSED;
        }
        if (today.isAfter(dueOn(round).plusDays(MARGIN))) {
            return UpkeepRoundState.OVERDUE;
        }
        return today.isBefore(beginsOn(round)) ? UpkeepRoundState.COMING : UpkeepRoundState.DUE;
    }

    private LocalDate dueOn(int round) {
        return completedOn.plusMonths(MONTHS.get(round));
    }

    private LocalDate beginsOn(int round) {
        return dueOn(round).minusDays(MARGIN);
    }
}
