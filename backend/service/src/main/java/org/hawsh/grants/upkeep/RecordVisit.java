package org.hawsh.grants.upkeep;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

@Schema(name = "RecordUpkeepVisit")
record RecordVisit(
        @NotNull LocalDate visitedOn,
        @NotNull UpkeepCondition condition,
        @Schema(
                        description = "Who cares for it now, of the code list initiative-carers",
                        examples = "NETWORK")
                @NotNull
                @CodeOf(UpkeepSheet.CARERS)
                String carer,
        @Schema(description = "What is needed, in words that name nobody")
                @PlainText
                @Size(min = 1, max = 500)
                String needed,
        @Schema(description = "A photo of this grant, which was brought before") UUID photoId) {

    List<Fault> faults(UpkeepSchedule schedule, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (visitedOn.isAfter(today)) {
            faults.add(Fault.at("/visitedOn", "in-the-future"));
        } else if (schedule.roundOf(visitedOn).isEmpty()) {
            faults.add(Fault.at("/visitedOn", "visit-too-early", schedule.beginsOn()));
        }
        if (condition == UpkeepCondition.NEGLECTED && needed == null) {
            faults.add(Fault.at("/needed", "required"));
        }
        return faults;
    }
}
