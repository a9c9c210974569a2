package org.hawsh.mediation.supervision;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mediator stops working on a case. */
@Schema(name = "LeaveMediationCase")
record LeaveCase(
        @Schema(description = "Whether they have come to know a party, or have anything to gain")
                @NotNull
                Boolean knowsAParty) {}
