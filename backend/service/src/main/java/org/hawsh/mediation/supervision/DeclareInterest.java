package org.hawsh.mediation.supervision;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The declaration of interest. */
@Schema(name = "DeclareMediationInterest")
record DeclareInterest(
        @Schema(description = "Whether the mediator knows a party, or has anything to gain")
                @NotNull
                Boolean knowsAParty,
        @Schema(
                        description =
                                "Whether the mediator takes the case on; nobody who knows a party does")
                @NotNull
                Boolean takesItOn) {}
