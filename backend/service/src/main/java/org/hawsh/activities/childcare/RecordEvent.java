package org.hawsh.activities.childcare;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** Something happened just now. */
@Schema(name = "RecordChildcareEvent")
record RecordEvent(
        @NotNull EventKind kind,
        @Schema(description = "Needed for an accident") @PlainText @Size(max = 1000) String what,
        @PlainText @Size(max = 300) String injury,
        @PlainText @Size(max = 300) String firstAid,
        @PlainText @Size(max = 120) String witness,
        @Schema(description = "Whether the parent knows already") Boolean parentTold) {

    List<Fault> faults() {
        return kind == EventKind.ACCIDENT && what == null
                ? List.of(Fault.at("/what", "required"))
                : List.of();
    }
}
