package org.hawsh.activities.enrolment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.problems.Fault;

/** Somebody leaves a course. Nobody is blamed, and nobody has to say why. */
@Schema(name = "LeaveCourse", description = "Somebody leaves a course; nobody has to say why")
record Leave(
        @Schema(description = "Of the code list enrolment-end-reasons", examples = "WORK")
                @NotNull
                @CodeOf(EndReason.LIST)
                String reason,
        @Schema(description = "The last day; today if left out") LocalDate on) {

    List<Fault> faults(LocalDate enrolledOn, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (on != null && on.isAfter(today)) {
            faults.add(Fault.at("/on", "in-the-future"));
        }
        if (on != null && on.isBefore(enrolledOn == null ? today : enrolledOn)) {
            faults.add(Fault.at("/on", "ends-before-it-begins"));
        }
        return faults;
    }
}
