package org.hawsh.platform.words;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Text meant for people, in the three languages. Stored as three columns. */
@Embeddable
@Schema(description = "Text meant for people, in the three languages")
public record LocalizedText(
        @Schema(examples = "Kirkuk centre") @NotNull @PlainText @Size(max = 500) String en,
        @Schema(examples = "مركز كركوك") @NotNull @PlainText @Size(max = 500) String ar,
        @Schema(examples = "سەنتەری کەرکووک") @NotNull @PlainText @Size(max = 500) String ckb) {

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case AR -> ar;
            case CKB -> ckb;
        };
    }
}
