package org.hawsh.activities.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody stands by the sheet as it is. */
record SubmitSheet(
        @NotNull
                @Min(0)
                @Max(5000)
                @Schema(
                        description = "How many were in the room: the marks must say the same",
                        examples = "18")
                Integer inTheRoom,
        @Schema(description = "What was taught") @Size(min = 1, max = 300) String topic) {}
