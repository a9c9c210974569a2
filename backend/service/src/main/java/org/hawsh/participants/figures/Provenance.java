package org.hawsh.participants.figures;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** What was counted, where it stands written, and who answers for it. */
@Embeddable
@Schema(
        name = "FigureProvenance",
        description = "What was counted, where it stands written, and who answers for it")
record Provenance(
        @Schema(
                        description = "Who was counted, in a sentence",
                        examples = "Everybody who signed the paper register, each person once")
                @NotNull
                @PlainText
                @Size(min = 10, max = 500)
                String definition,
        @Schema(
                        description = "The sheet or report",
                        examples = "Paper register of the centre, book 1 to 3")
                @NotNull
                @PlainText
                @Size(min = 1, max = 200)
                String source,
        @Schema(examples = "Avan Omar") @NotNull @PlainText @Size(min = 1, max = 100)
                String signatoryName,
        @Schema(examples = "Centre manager until 2025")
                @NotNull
                @PlainText
                @Size(min = 1, max = 100)
                String signatoryRole) {

    Provenance stripped() {
        return new Provenance(
                definition.strip(), source.strip(), signatoryName.strip(), signatoryRole.strip());
    }
}
