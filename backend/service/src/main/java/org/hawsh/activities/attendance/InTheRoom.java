package org.hawsh.activities.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people somebody counted, before any name was called. Of several counts the last holds. */
@Schema(description = "How many were counted in the room, before any name was called")
record InTheRoom(
        @NotNull @Min(0) @Max(5000) @Schema(examples = "18") Integer people,
        @NotNull @Schema(description = "By the clock of whoever counted") Instant countedAt) {}
