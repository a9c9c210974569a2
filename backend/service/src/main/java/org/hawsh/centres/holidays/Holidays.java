package org.hawsh.centres.holidays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** What other features may ask of holidays. */
@ApplicationScoped
public class Holidays {
    private final HolidayRepository holidays;

    Holidays(HolidayRepository holidays) {
        this.holidays = holidays;
    }

    /** Of every calendar, expected or confirmed, with a day in the period; both ends are part of it. */
    @Transactional
    public List<HolidayView> between(LocalDate from, LocalDate to) {
        return holidays.between(from, to).stream()
                .map(Holiday::view)
                .filter(holiday -> holiday.status() != HolidayStatus.CANCELLED)
                .toList();
    }
}
