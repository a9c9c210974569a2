package org.hawsh.activities.childcare;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Somebody who is not on the list is to get a child: who, and why. */
@Schema(name = "AskChildcareRelease")
record AskRelease(
        @Schema(examples = "Salma Hadi") @NotNull @PlainText @Size(max = 120) String name,
        @Schema(examples = "The mother asked for it on the phone; we know the number.")
                @NotNull
                @PlainText
                @Size(min = 5, max = 300)
                String reason) {}
