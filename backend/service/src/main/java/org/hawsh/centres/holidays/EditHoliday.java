package org.hawsh.centres.holidays;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.LocalizedText;

/** Everything about a holiday that can be edited, as it stands after the patch. */
record EditHoliday(
        @NotNull @Valid LocalizedText name,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull HolidayStatus status) {
    private static final int LONGEST = 14;

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (to.isBefore(from)) {
            faults.add(Fault.at("/to", "last-day-before-first"));
        } else if (!to.isBefore(from.plusDays(LONGEST))) {
            faults.add(Fault.at("/to", "holiday-too-long", LONGEST));
        }
        return faults;
    }
}
