package org.hawsh.mediation.cases;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** What whoever brought the dispute told, before the parties are heard one by one. */
@Schema(
        name = "MediationTold",
        description =
                "In the teller's words. An accusation that somebody belongs to an armed group is never written down")
record Told(
        @NotNull @PlainText @Size(max = 10_000) String account,
        @Schema(description = "How the people can be reached safely") @PlainText @Size(max = 500)
                String howToReach) {}
