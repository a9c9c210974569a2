package org.hawsh.activities.childcare;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child was taken in. The code is told once, to the parent. */
record DroppedOff(@NotNull StayView stay, @Schema(examples = "K4TA") @NotNull String code) {}
