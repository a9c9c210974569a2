package org.hawsh.participants.names;

import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.platform.problems.Fault;

/**
 * A name as it was told: given, father's, grandfather's, great-grandfather's and family name, and how the person types it in
 * Latin letters. Kept in the person's own spelling; only what cannot be seen is tidied (composed form, spaces around and
 * between, marks that turn the direction of text).
 */
@Embeddable
public record PersonName(
        String given,
        String father,
        String grandfather,
        String greatGrandfather,
        String family,
        String latin) {
    public static final int MAX_LENGTH = 100;
    static final int MAX_LATIN = 200;

    private static final Pattern DIRECTION_MARKS =
            Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t\\n\\r]+");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}]");

    public static PersonName of(NameParts parts) {
        return new PersonName(
                tidy(parts.given()),
                tidy(parts.father()),
                tidy(parts.grandfather()),
                tidy(parts.greatGrandfather()),
                tidy(parts.family()),
                tidy(parts.latin()));
    }

    public PersonName withoutFamily() {
        return new PersonName(given, father, grandfather, greatGrandfather, null, latin);
    }

    /** The rules the parts break as they would be stored, with pointers below {@code /name}. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (given == null) {
            faults.add(Fault.at("/name/given", "required"));
        }
        check("/name/given", given, MAX_LENGTH, faults);
        check("/name/father", father, MAX_LENGTH, faults);
        check("/name/grandfather", grandfather, MAX_LENGTH, faults);
        check("/name/greatGrandfather", greatGrandfather, MAX_LENGTH, faults);
        check("/name/family", family, MAX_LENGTH, faults);
        check("/name/latin", latin, MAX_LATIN, faults);
        return faults;
    }

    /** The parts that were told, as they were told. */
    Stream<String> parts() {
        return Stream.of(given, father, grandfather, greatGrandfather, family)
                .filter(part -> part != null);
    }

    /** What may be read on lists: every part but the family name, which the Latin form may hold too. */
    public String forLists() {
        return Stream.of(given, father, grandfather, greatGrandfather)
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    private static void check(String pointer, String part, int longest, List<Fault> faults) {
        if (part == null) {
            return;
        }
        if (part.length() > longest) {
            faults.add(Fault.at(pointer, "length", 1, longest));
        }
        if (!isTidy(part) && NOT_TEXT.matcher(part).find()) {
            faults.add(Fault.at(pointer, "not-text"));
        }
    }

    private static String tidy(String part) {
        if (part == null || isTidy(part)) {
            return part;
        }
        String composed =
                Normalizer.normalize(
                        DIRECTION_MARKS.matcher(part).replaceAll(""), Normalizer.Form.NFC);
        String tidied = SPACES.matcher(composed).replaceAll(" ").strip();
        return tidied.isEmpty() ? null : tidied;
    }

    /** The common case, and quick: letters of which none has another form, with single spaces between them. */
    private static boolean isTidy(String part) {
        boolean space = true;
        for (int i = 0; i < part.length(); i++) {
            char letter = part.charAt(i);
            if (letter == ' ' && space || letter != ' ' && !isPlainLetter(letter)) {
                return false;
            }
            space = letter == ' ';
        }
        return !space;
    }

    private static boolean isPlainLetter(char letter) {
        return (letter < 0x370 || letter >= 0x400 && letter < 0x700) && Character.isLetter(letter);
    }
}
