package org.hawsh.embedded.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/**
 * The days on which people were registered: Sunday to Thursday. Of the years before, only the sheets still at hand were brought in;
 * the last six months, in which the desk used the register itself, hold half of the people, about a hundred a month.
 */
final class RegistrationDays {

    private static final LocalDate CLOSED_FROM = LocalDate.of(2020, 3, 1);
    private static final LocalDate CLOSED_TO = LocalDate.of(2021, 6, 30);

    private final LocalDate openedOn;
    private final LocalDate today;

    RegistrationDays(LocalDate openedOn, LocalDate today) {
        this.openedOn = openedOn;
        this.today = today;
    }

    LocalDate next(Random random) {
        LocalDate recent = today.minusMonths(6);
        if (random.nextBoolean()) {
            return nextFrom(recent, random);
        }
        LocalDate day = working(between(openedOn, recent, random));
        boolean rarelyOpen = !day.isBefore(CLOSED_FROM) && !day.isAfter(CLOSED_TO);
        return rarelyOpen && random.nextInt(4) > 0 ? next(random) : day;
    }

    LocalDate nextFrom(LocalDate first, Random random) {
        LocalDate day = working(between(first, today, random));
        return day.isBefore(openedOn) ? openedOn : day;
    }

    private static LocalDate between(LocalDate first, LocalDate last, Random random) {
        return first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    /** Friday and Saturday fall back to the Thursday before, which is never in the future. */
    private static LocalDate working(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.FRIDAY) {
            return day.minusDays(1);
        }
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.minusDays(2) : day;
    }
}
