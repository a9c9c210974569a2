package org.hawsh.activities.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.attendance.marks.MarkRow;

/** The whole sheet or only what changed, as one device has it. */
@Schema(description = "Marks of one device: the whole sheet or only what changed")
record TakeAttendance(
        @NotNull @Schema(description = "Drawn at random once, and the same for ever") UUID device,
        @Valid InTheRoom inTheRoom,
        @NotNull @Size(max = 500) List<@NotNull MarkRow> marks) {

    boolean givesReasons() {
        return marks.stream().anyMatch(mark -> mark.reason() != null);
    }
}
