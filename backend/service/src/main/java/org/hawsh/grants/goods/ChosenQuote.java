package org.hawsh.grants.goods;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Which of the quotes was taken. */
@Embeddable
@Schema(name = "GrantChosenQuote", description = "Which of the quotes was taken")
record ChosenQuote(
        @Schema(description = "As it is written in the quote") @NotNull @PlainText @Size(max = 160)
                String supplier,
        @Schema(description = "Needed where another one asked for less")
                @PlainText
                @Size(min = 1, max = 300)
                String because) {}
