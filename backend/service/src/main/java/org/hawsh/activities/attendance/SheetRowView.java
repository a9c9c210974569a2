package org.hawsh.activities.attendance;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.attendance.marks.HeldView;
import org.hawsh.participants.ParticipantSummary.ListName;

/** One name on a sheet. */
@Schema(name = "SheetRow")
record SheetRowView(
        @Schema(
                        description = "Null of somebody who no longer belongs to the centre",
                        examples = "KRK-004217-9")
                String reference,
        ListName name,
        @NotNull @Schema(description = "Came without a place in the course that day")
                Boolean walkIn,
        @NotNull HeldView attendance) {}
