package org.hawsh.platform.words;

import java.util.List;
import java.util.stream.Stream;

/** The way to the same public page in another language, called by the language's own name. */
public record Tongue(String tag, String name, String address, boolean current) {

    /** Most neighbours read Arabic or Kurdish first. */
    public static List<Tongue> ways(Language current, String path, String rest) {
        return Stream.of(Language.AR, Language.CKB, Language.EN)
                .map(
                        language ->
                                new Tongue(
                                        language.tag(),
                                        name(language),
                                        path + "?language=" + language.tag() + rest,
                                        language == current))
                .toList();
    }

    private static String name(Language language) {
        return switch (language) {
            case EN -> "English";
            case AR -> "العربية";
            case CKB -> "کوردی";
        };
    }
}
