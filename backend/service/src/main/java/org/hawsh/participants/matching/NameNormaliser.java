package org.hawsh.participants.matching;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Folds a name to the text that all its careful and careless spellings in one script share.
 *
 * <p>The result is for comparing and looking up, never for showing: what a person wrote is stored as written. It is never empty
 * for a text that shows anything, so that even a name made of punctuation is found by its own spelling.
 */
public final class NameNormaliser {

    /** Longer texts are cut: a name is short, and an index entry must stay bounded. */
    public static final int MAX_LENGTH = 200;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** Half of a surrogate pair is no character, and no database stores one. */
    private static final Pattern HALVES = Pattern.compile("\\p{Cs}");

    private NameNormaliser() {}

    /** The normalised text of a name or of a part of one; empty only for a blank text. */
    public static String normalise(String text) {
        if (text == null) {
            return "";
        }
        String composed = Normalizer.normalize(bounded(text), Normalizer.Form.NFKC);
        String folded = fold(composed);
        if (folded.isEmpty()) {
            return bounded(
                    SPACES.matcher(HALVES.matcher(composed).replaceAll("\uFFFD"))
                            .replaceAll(" ")
                            .strip());
        }
        String joined = NameCompounds.join(folded);
        return joined.length() > MAX_LENGTH ? normalise(bounded(joined)) : joined;
    }

    private static String fold(String text) {
        StringBuilder words = new StringBuilder();
        for (String word : LetterFolding.lettersAndSpaces(text).split(" ")) {
            String folded = LetterFolding.foldPositions(word);
            if (!folded.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ").append(folded);
            }
        }
        return words.toString();
    }

    private static String bounded(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        boolean splitsPair =
                Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1))
                        && Character.isLowSurrogate(text.charAt(MAX_LENGTH));
        return text.substring(0, splitsPair ? MAX_LENGTH - 1 : MAX_LENGTH);
    }
}
