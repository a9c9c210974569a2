package org.hawsh.participants.households;

import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.participants.Sex;

/**
 * A child as other features see it: with the parent it was asked for, and nothing else of that person.
 *
 * @param birthYear null where nobody said
 * @param birthMonth null where nobody said
 */
public record ChildRef(
        UUID id,
        UUID participantId,
        String parentName,
        String given,
        Sex sex,
        Integer birthYear,
        Integer birthMonth) {
    private static final int MONTHS = 12;

    /** The age in months on a day if it was born as late as what is known allows. */
    public int atLeastMonthsOld(LocalDate day) {
        return birthYear == null
                ? 0
                : Math.max(0, months(day, birthMonth == null ? MONTHS : birthMonth));
    }

    /** The age in months on a day if it was born as early as what is known allows. */
    public int atMostMonthsOld(LocalDate day) {
        return birthYear == null
                ? Integer.MAX_VALUE
                : Math.max(0, months(day, birthMonth == null ? 1 : birthMonth));
    }

    private int months(LocalDate day, int month) {
        return (day.getYear() - birthYear) * MONTHS + day.getMonthValue() - month;
    }
}
