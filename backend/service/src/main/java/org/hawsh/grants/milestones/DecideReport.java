package org.hawsh.grants.milestones;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

@Schema(name = "DecideMilestoneReport")
record DecideReport(
        @Schema(description = "Whether the milestone is reached; otherwise the report is sent back")
                @NotNull
                Boolean accepted,
        @Schema(description = "Where it is sent back") @PlainText @Size(min = 1, max = 500)
                String toMend) {

    List<Fault> faults() {
        return accepted == (toMend == null)
                ? List.of()
                : List.of(Fault.at("/toMend", accepted ? "mended-when-sent-back" : "required"));
    }
}
