package org.hawsh.centres.holidays;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** What was confirmed or cancelled does not become an expectation again. */
final class HolidayProclaimed extends Refusal {
    HolidayProclaimed() {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("/status", "holiday-proclaimed")));
    }
}
