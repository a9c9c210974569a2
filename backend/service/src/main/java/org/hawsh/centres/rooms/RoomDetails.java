package org.hawsh.centres.rooms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.words.PlainText;

/** Everything about a room that can be written, at first and as it stands after an edit. */
@Schema(name = "RoomDetails")
record RoomDetails(
        @Schema(description = "As it stands on the door", examples = "Sewing room")
                @NotNull
                @PlainText
                @Size(max = 80)
                String name,
        @Schema(description = "Of the code list room-kinds", examples = "WORKSHOP")
                @NotNull
                @CodeOf(RoomSheet.KINDS)
                String kind,
        @Schema(description = "People at a time", examples = "18") @NotNull @Min(1) @Max(2000)
                Integer capacity,
        @Schema(description = "Whether it is reached without a step") @NotNull Boolean stepFree,
        @Schema(description = "True if left out") Boolean inUse) {

    RoomDetails {
        inUse = inUse == null || inUse;
    }
}
