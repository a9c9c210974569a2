package org.hawsh.participants;

import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.platform.Fault;

/**
 * A name as it was told: given, father's, grandfather's and family name. Kept in the person's own spelling; only what
 * cannot be seen is tidied (composed form, spaces around and between, marks that turn the direction of text).
 */
@Embeddable
record PersonName(String given, String father, String grandfather, String family) {
    static final int MAX_LENGTH = 100;

    private static final Pattern DIRECTION_MARKS =
            Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t\\n\\r]+");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}]");

    static PersonName of(NameParts parts) {
        return new PersonName(
                tidy(parts.given()),
                tidy(parts.father()),
                tidy(parts.grandfather()),
                tidy(parts.family()));
    }

    /** The rules the parts break as they would be stored, with pointers below {@code /name}. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (given == null) {
            faults.add(Fault.at("/name/given", "required"));
        }
        check("/name/given", given, faults);
        check("/name/father", father, faults);
        check("/name/grandfather", grandfather, faults);
        check("/name/family", family, faults);
        return faults;
    }

    /** What may be read on lists: every part but the family name. */
    String forLists() {
        return Stream.of(given, father, grandfather)
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    private static void check(String pointer, String part, List<Fault> faults) {
        if (part == null) {
            return;
        }
        if (part.length() > MAX_LENGTH) {
            faults.add(Fault.at(pointer, "length", 1, MAX_LENGTH));
        }
        if (NOT_TEXT.matcher(part).find()) {
            faults.add(Fault.at(pointer, "not-text"));
        }
    }

    private static String tidy(String part) {
        if (part == null) {
            return null;
        }
        String composed =
                Normalizer.normalize(
                        DIRECTION_MARKS.matcher(part).replaceAll(""), Normalizer.Form.NFC);
        String tidied = SPACES.matcher(composed).replaceAll(" ").strip();
        return tidied.isEmpty() ? null : tidied;
    }
}
