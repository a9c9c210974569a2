package org.hawsh.activities.enrolment.tracer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;

/** What somebody said who was asked three or six months after the course. */
@Schema(name = "RecordTracer", description = "What somebody said three or six months after")
record RecordTracer(
        @Schema(description = "3 or 6", examples = "3") @NotNull Integer months,
        @NotNull TracerOutcome outcome,
        @NotNull LocalDate askedOn) {
    /** Nobody is called on the exact day. */
    private static final int DAYS_EARLY = 14;

    List<Fault> faults(LocalDate completedOn, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (months != 3 && months != 6) {
            faults.add(Fault.at("/months", "three-or-six"));
        } else if (askedOn.isBefore(completedOn.plusMonths(months).minusDays(DAYS_EARLY))) {
            faults.add(Fault.at("/askedOn", "asked-too-early", months));
        }
        if (askedOn.isAfter(today)) {
            faults.add(Fault.at("/askedOn", "in-the-future"));
        }
        return faults;
    }
}
