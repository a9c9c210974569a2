package org.hawsh.places;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.Language;

/** What a place is called. The lists have no Kurdish, so a place that comes from one may have no Kurdish name yet. */
@Embeddable
@Schema(name = "PlaceName", description = "What a place is called")
public record PlaceName(
        @Schema(examples = "Kirkuk") @NotNull String en,
        @Schema(examples = "كركوك") @NotNull String ar,
        @Schema(description = "Null where none is known", examples = "کەرکووک") String ckb) {

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    String in(Language language) {
        return switch (language) {
            case EN -> en;
            case AR -> ar;
            case CKB -> ckb == null ? ar : ckb;
        };
    }

    /** Composed form without the spaces around it, which real lists are full of; every letter stays. */
    static String tidy(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }

    /** The form in which names are looked up: case does not count, nothing else is folded. */
    static String key(String name) {
        return tidy(name).toLowerCase(Locale.ROOT);
    }
}
