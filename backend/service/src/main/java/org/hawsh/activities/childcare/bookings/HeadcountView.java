package org.hawsh.activities.childcare.bookings;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many children are expected on a day, by age band. */
@Schema(name = "ChildcareHeadcount")
public record HeadcountView(
        @NotNull LocalDate day,
        @NotNull Integer children,
        @NotNull List<BandCount> bands,
        @Schema(description = "Booked, but nothing is recorded of the child yet") @NotNull
                Integer ageNotKnown,
        @Schema(description = "What they take if all are here at once; never one alone") @NotNull
                Integer adultsNeeded) {

    @Schema(name = "ChildcareBandCount")
    record BandCount(
            @NotNull Integer fromMonths, @NotNull Integer toMonths, @NotNull Integer children) {}
}
