package org.hawsh.activities.childcare;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** A child is brought. */
record DropOff(
        @NotNull UUID childId,
        @Schema(description = "The parent who takes part meanwhile") @NotNull UUID participantId,
        @Schema(description = "Who brought the child, if not the parent")
                @PlainText
                @Size(max = 120)
                String broughtBy,
        @Schema(
                        description = "Feeding, allergy, nappy: for this day only",
                        examples = "No peanuts. Bottle at ten.")
                @PlainText
                @Size(max = 500)
                String note) {}
