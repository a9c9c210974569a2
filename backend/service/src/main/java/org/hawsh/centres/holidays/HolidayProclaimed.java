package org.hawsh.centres.holidays;

import java.util.List;
import org.hawsh.platform.Fault;
import org.hawsh.platform.ProblemType;
import org.hawsh.platform.Refusal;

/** What was confirmed or cancelled does not become an expectation again. */
final class HolidayProclaimed extends Refusal {
    HolidayProclaimed() {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("/status", "holiday-proclaimed")));
    }
}
