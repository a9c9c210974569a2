package org.hawsh.centres.holidays;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.hawsh.centres.HolidayCalendar;
import org.hawsh.platform.words.LocalizedText;

record CreateHoliday(
        @NotNull @Valid LocalizedText name,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull HolidayCalendar calendar,
        @NotNull Boolean movable,
        @NotNull HolidayStatus status) {}
