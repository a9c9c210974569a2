package org.hawsh.grants.awards;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.awards.plan.GrantPlan;
import org.hawsh.platform.words.PlainText;

/** What is proposed to a second person. */
@Schema(name = "ProposeGrant", description = "What is proposed to a second person")
record ProposeGrant(
        @NotNull GrantProposal.Kind kind,
        @Schema(description = "The whole of it as it is to be; null for a closing") @Valid
                GrantPlan plan,
        @Schema(description = "Needed for an amendment") @PlainText @Size(min = 1, max = 200)
                String reason) {}
