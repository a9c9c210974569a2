package org.hawsh.centres.days;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.centres.CentreRhythm;
import org.hawsh.centres.OpeningHours;
import org.hawsh.centres.closures.Closures.ClosedTime;
import org.hawsh.centres.days.OpenDay.HolidayOfDay;
import org.hawsh.centres.days.OpenDay.Reason;
import org.hawsh.centres.holidays.HolidayStatus;
import org.hawsh.centres.holidays.HolidayView;

/** What becomes of a date: first whether the centre runs, then its week, then holidays, then closures. */
record OpenDays(CentreRhythm rhythm, List<HolidayView> holidays, List<ClosedTime> closures) {

    OpenDay on(LocalDate date) {
        HolidayView holiday = holidayOn(date);
        if (!rhythm.ranOn().test(date)) {
            return OpenDay.closed(date, Reason.SUSPENDED, holiday, null);
        }
        Optional<OpeningHours.Hours> hours = rhythm.openingHours().on(date);
        if (hours.isEmpty()) {
            return OpenDay.closed(date, Reason.NOT_A_WORKING_DAY, holiday, null);
        }
        if (holiday != null && sendsHome(holiday)) {
            return OpenDay.closed(date, Reason.HOLIDAY, holiday, null);
        }
        return withClosures(date, hours.get(), holiday);
    }

    /** A closure at the beginning or the end shortens the day; one in the middle only marks it. */
    private OpenDay withClosures(LocalDate date, OpeningHours.Hours hours, HolidayView holiday) {
        LocalDateTime opens = date.atTime(hours.opens());
        LocalDateTime closes = date.atTime(hours.closes());
        UUID marked = null;
        for (ClosedTime closure : touching(opens, closes)) {
            boolean toTheEnd = closure.endsAt() == null || !closure.endsAt().isBefore(closes);
            if (!closure.startsAt().isAfter(opens) && toTheEnd) {
                return OpenDay.closed(date, Reason.CLOSURE, holiday, closure.closureId());
            }
            marked = closure.closureId();
            if (!closure.startsAt().isAfter(opens)) {
                opens = closure.endsAt();
            } else if (toTheEnd) {
                closes = closure.startsAt();
            }
        }
        return new OpenDay(
                date, true, time(opens), time(closes), null, HolidayOfDay.of(holiday), marked);
    }

    private List<ClosedTime> touching(LocalDateTime opens, LocalDateTime closes) {
        return closures.stream()
                .filter(
                        closure ->
                                closure.startsAt().isBefore(closes)
                                        && (closure.endsAt() == null
                                                || closure.endsAt().isAfter(opens)))
                .sorted(Comparator.comparing(ClosedTime::startsAt))
                .toList();
    }

    /** Of several the certain one. */
    private HolidayView holidayOn(LocalDate date) {
        return holidays.stream()
                .filter(holiday -> holiday.status() != HolidayStatus.CANCELLED)
                .filter(holiday -> rhythm.holidays().shares(holiday.calendar()))
                .filter(holiday -> !date.isBefore(holiday.from()) && !date.isAfter(holiday.to()))
                .min(Comparator.comparing(holiday -> !sendsHome(holiday)))
                .orElse(null);
    }

    private static boolean sendsHome(HolidayView holiday) {
        return holiday.status() == HolidayStatus.CONFIRMED;
    }

    private static LocalTime time(LocalDateTime moment) {
        return moment.toLocalTime();
    }
}
