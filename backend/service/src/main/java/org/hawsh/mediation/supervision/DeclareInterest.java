package org.hawsh.mediation.supervision;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;

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
                Boolean takesItOn) {

    List<Fault> faults() {
        return knowsAParty && takesItOn
                ? List.of(Fault.at("/takesItOn", "mediation-knows-a-party"))
                : List.of();
    }
}
