package org.hawsh.activities.enrolment.waitinglist;

import java.time.LocalDate;
import java.time.Period;
import org.hawsh.participants.AgeBand;
import org.hawsh.participants.BirthDate;
import org.hawsh.participants.ParticipantSummary;

/**
 * Between which ages somebody can be on a day, however the unknown part of their birth date falls. Where nothing is known
 * they can be of any age.
 */
public record AgeRange(int youngest, int oldest) {
    private static final int NO_ONE_IS_OLDER = 130;

    public static AgeRange on(LocalDate day, ParticipantSummary person) {
        if (person.birthDate() != null) {
            return of(day, person.birthDate());
        }
        return person.ageBand() == null
                ? new AgeRange(0, NO_ONE_IS_OLDER)
                : said(person.ageBand(), Period.between(person.ageBandOn(), day).getYears());
    }

    private static AgeRange of(LocalDate day, BirthDate birth) {
        LocalDate earliest =
                LocalDate.of(
                        birth.year(),
                        birth.month() == null ? 1 : birth.month(),
                        birth.day() == null ? 1 : birth.day());
        LocalDate latest = earliest;
        if (birth.day() == null) {
            latest = birth.month() == null ? earliest.withMonth(12) : earliest;
            latest = latest.withDayOfMonth(latest.lengthOfMonth());
        }
        return new AgeRange(years(latest, day), years(earliest, day));
    }

    /** Nobody stays 17 in a register: who was so old when they said it is older by the years since, or by one more. */
    private static AgeRange said(AgeBand band, int yearsSince) {
        AgeRange then =
                switch (band) {
                    case AGE_0_4 -> new AgeRange(0, 4);
                    case AGE_5_11 -> new AgeRange(5, 11);
                    case AGE_12_17 -> new AgeRange(12, 17);
                    case AGE_18_24 -> new AgeRange(18, 24);
                    case AGE_25_34 -> new AgeRange(25, 34);
                    case AGE_35_59 -> new AgeRange(35, 59);
                    case AGE_60_UP -> new AgeRange(60, NO_ONE_IS_OLDER);
                };
        return new AgeRange(
                then.youngest + Math.max(0, yearsSince), then.oldest + Math.max(0, yearsSince) + 1);
    }

    private static int years(LocalDate from, LocalDate to) {
        return Math.max(0, Period.between(from, to).getYears());
    }

    /** @param from null for no bound; @param to null for no bound */
    boolean isCertainlyOutside(Integer from, Integer to) {
        return from != null && oldest < from || to != null && youngest > to;
    }

    boolean isCertainlyAtLeast(int age) {
        return youngest >= age;
    }
}
