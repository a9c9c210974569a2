package org.hawsh.platform.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The three languages everything is published in. {@code ckb} is Central Kurdish (Sorani); the tag {@code ku} would be
 * Kurmanji in Latin script.
 */
public enum Language {
    EN("en"),
    AR("ar"),
    CKB("ckb");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    @JsonValue
    public String tag() {
        return tag;
    }

    boolean isRightToLeft() {
        return this != EN;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language with this primary subtag ({@code ar-IQ} is {@code AR}), if it is one of ours. */
    public static Optional<Language> of(String tag) {
        String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (Language language : values()) {
            if (language.tag.equals(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** Of a public page: what was chosen on it, else what the phone speaks, else Arabic, which most neighbours read. */
    public static Language spoken(Language chosen, String accepted) {
        return Optional.ofNullable(chosen)
                .or(
                        () ->
                                Arrays.stream(
                                                accepted == null
                                                        ? new String[0]
                                                        : accepted.split(","))
                                        .flatMap(tag -> of(tag.split(";")[0].strip()).stream())
                                        .findFirst())
                .orElse(AR);
    }

    public String direction() {
        return this == EN ? "ltr" : "rtl";
    }

    /** For bodies and query parameters alike. */
    @JsonCreator
    public static Language fromString(String tag) {
        return of(tag).orElseThrow(() -> new IllegalArgumentException("en, ar or ckb"));
    }
}
