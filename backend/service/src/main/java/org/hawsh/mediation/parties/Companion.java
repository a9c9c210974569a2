package org.hawsh.mediation.parties;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Somebody who comes with a party or speaks for it. */
@Schema(name = "MediationCompanion")
record Companion(
        @NotNull @PlainText @Size(max = 160) String name,
        @Schema(description = "How they can be reached safely") @PlainText @Size(max = 200)
                String contact) {}
