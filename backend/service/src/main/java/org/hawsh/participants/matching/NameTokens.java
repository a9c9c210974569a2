package org.hawsh.participants.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed into the one search field, taken apart: words of a name in the order they were typed, a year of birth, a
 * reference. Digits may be of any script, dashes of any kind.
 *
 * @param words normalised, compounds joined
 * @param lastIsComplete whether something was typed behind the last word, so that it is no longer only a beginning
 */
public record NameTokens(
        List<String> words,
        boolean lastIsComplete,
        OptionalInt birthYear,
        Optional<String> reference) {

    private static final int FIRST_YEAR = 1900;

    private static final Pattern REFERENCE =
            Pattern.compile("(?<![A-Z0-9])([A-Z]{3})[ -]*([0-9]{6,7})[ -]*([0-9X])(?![A-Z0-9])");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u0640_]");

    public NameTokens {
        words = List.copyOf(words);
    }

    public static NameTokens of(String typed, int thisYear) {
        String plain = withLatinDigits(typed);
        Matcher reference =
                REFERENCE.matcher(DASHES.matcher(plain).replaceAll("-").toUpperCase(Locale.ROOT));
        Optional<String> found = Optional.empty();
        if (reference.find()) {
            found =
                    Optional.of(
                            reference.group(1)
                                    + "-"
                                    + reference.group(2)
                                    + "-"
                                    + reference.group(3));
            plain = plain.substring(0, reference.start()) + " " + plain.substring(reference.end());
        }
        List<String> words = new ArrayList<>();
        OptionalInt year = OptionalInt.empty();
        for (String word : NameNormaliser.normalise(plain).split(" ")) {
            if (year.isEmpty() && isYear(word, thisYear)) {
                year = OptionalInt.of(Integer.parseInt(word));
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
        boolean complete =
                typed.isEmpty() || Character.isWhitespace(typed.charAt(typed.length() - 1));
        return new NameTokens(words, complete || year.isPresent(), year, found);
    }

    private static boolean isYear(String word, int thisYear) {
        return word.matches("[0-9]{4}")
                && Integer.parseInt(word) >= FIRST_YEAR
                && Integer.parseInt(word) <= thisYear;
    }

    /** Every sign keeps its length, so that places found in the upper-cased copy are places in this text. */
    private static String withLatinDigits(String typed) {
        StringBuilder plain = new StringBuilder(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        for (int i = 0; i < plain.length(); i++) {
            int digit = Character.digit(plain.charAt(i), 10);
            if (digit >= 0) {
                plain.setCharAt(i, (char) ('0' + digit));
            }
        }
        return plain.toString();
    }
}
