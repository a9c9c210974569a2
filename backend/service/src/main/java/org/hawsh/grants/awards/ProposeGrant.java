package org.hawsh.grants.awards;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.awards.plan.GrantPlan;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** What is proposed to a second person. */
@Schema(name = "ProposeGrant", description = "What is proposed to a second person")
record ProposeGrant(
        @NotNull GrantProposal.Kind kind,
        @Schema(description = "The whole of it as it is to be; null for a closing") @Valid
                GrantPlan plan,
        @Schema(description = "Needed for an amendment") @PlainText @Size(min = 1, max = 200)
                String reason) {

    /** What is said too much or too little for its kind. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        boolean closing = kind == GrantProposal.Kind.CLOSING;
        if (closing != (plan == null)) {
            faults.add(Fault.at("/plan", closing ? "grant-closing-plans-nothing" : "required"));
        }
        if (kind == GrantProposal.Kind.AMENDMENT && reason == null) {
            faults.add(Fault.at("/reason", "required"));
        }
        return faults;
    }
}
