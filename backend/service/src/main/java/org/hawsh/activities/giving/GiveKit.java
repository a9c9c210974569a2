package org.hawsh.activities.giving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Something to work with that somebody takes home. */
record GiveKit(
        @NotNull UUID participantId,
        @NotBlank @PlainText @Size(max = 120) @Schema(examples = "Sewing machine") String item,
        @PlainText
                @Size(max = 60)
                @Schema(description = "With one person at a time", examples = "SM-0417")
                String serial,
        @NotNull LocalDate givenOn,
        @NotNull @Schema(description = "Whether the paper receipt is signed")
                Boolean receiptSigned) {}
