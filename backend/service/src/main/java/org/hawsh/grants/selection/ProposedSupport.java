package org.hawsh.grants.selection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.words.PlainText;

/** What is proposed for one application. */
@Schema(name = "ProposedSupport", description = "What is proposed for one application")
record ProposedSupport(
        @NotNull UUID applicationId,
        @Schema(description = "Null for none") @Valid Money amount,
        @Schema(
                        description =
                                "Why none, or less than was asked; it stands in the letter. Needed for whoever is left out above the line")
                @PlainText
                @Size(max = 500)
                String reason) {}
