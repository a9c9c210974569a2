package org.hawsh.mediation.supervision;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a mediator was asked. Why not is never said: the reason could tell who the parties are. */
@Schema(name = "MediatorAvailability")
record MediatorAvailability(
        @Schema(description = "False if they are not available, for whatever reason") @NotNull
                Boolean available) {}
