package org.hawsh.participants.matching;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Letter by letter: which written signs are the same letter, and which are no letter at all. */
final class LetterFolding {

    private static final char ZWNJ = '\u200C';
    private static final char AE = '\u06D5';

    /** Arabic-script letters that keyboards and habits exchange; the Kurdish ones fold to the Arabic letter next to them. */
    private static final Map<Character, String> ARABIC =
            table(
                    "أ ا إ ا آ ا ٱ ا ى ي ی ي ې ي ێ ي ك ك ک ك ڪ ك ھ ه ہ ه ۀ ە ۆ و ۇ و ۋ و ڕ ر ڵ ل ؤ و ئ ئ ء - ۃ ة");

    /** Latin letters whose sign stands for another sound than the bare letter would: Turkish, Kurdish, Slavic, scholarly. */
    private static final Map<Character, String> LATIN =
            table(
                    "ş sh š sh ṣ s ç ch č ch ć ch ğ gh ġ gh ǧ j ž zh ẖ kh ḫ kh ḵ kh ṯ th þ th ḏ dh ð dh đ d ł l ø o œ oe æ ae"
                            + " ß ss ı i ə e ŋ ng ħ h ƶ z");

    /** What the letters of names fold to, found out once. Two threads that find out the same write the same. */
    private static final String[] FOLDED = new String[0x700];

    private LetterFolding() {}

    /** Small letters, Latin digits, no marks; whatever separates words has become one space. */
    static String lettersAndSpaces(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int[] points = text.toLowerCase(Locale.ROOT).codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            int next = i + 1 < points.length ? points[i + 1] : -1;
            append(out, points[i], next);
        }
        return out.toString().strip();
    }

    private static void append(StringBuilder out, int point, int next) {
        if (point == 'ه' && next == ZWNJ) {
            out.append(AE);
        } else if (Character.digit(point, 10) >= 0) {
            out.append(Character.digit(point, 10));
        } else if (Character.isLetter(point)) {
            out.append(isTatweel(point) ? "" : letter(point));
        } else if (separates(point) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static boolean isTatweel(int point) {
        return point == 0x0640;
    }

    /** Marks, formatting signs and apostrophes stand inside a word (Sa'd, M'hamed); everything else ends it. */
    private static boolean separates(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_SYMBOL,
                    Character.SURROGATE ->
                    false;
            default -> "'’‘`´′".indexOf(point) < 0;
        };
    }

    private static String letter(int point) {
        if (point >= FOLDED.length) {
            return folded(point);
        }
        String folded = FOLDED[point];
        if (folded == null) {
            folded = folded(point);
            FOLDED[point] = folded;
        }
        return folded;
    }

    private static String folded(int point) {
        String known = known(point);
        if (known != null || Character.getType(point) == Character.MODIFIER_LETTER) {
            return known == null ? "" : known;
        }
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetter)
                .forEach(
                        base ->
                                bare.append(
                                        known(base) == null
                                                ? Character.toString(base)
                                                : known(base)));
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static String known(int letter) {
        return letter > 0xFFFF
                ? null
                : ARABIC.getOrDefault((char) letter, LATIN.get((char) letter));
    }

    /**
     * Letters whose value depends on their place in the word: the final ه, ة and ە are one (فاطمه, فاطمة, فاتمە), and the initial
     * ئ of Kurdish only carries the vowel behind it (ئازاد is آزاد).
     */
    static String foldPositions(String word) {
        StringBuilder out = new StringBuilder(word);
        if (!out.isEmpty() && out.charAt(0) == 'ئ') {
            boolean vowelIsSpelt =
                    out.length() > 1 && (out.charAt(1) == 'ا' || out.charAt(1) == AE);
            out.replace(0, vowelIsSpelt ? 2 : 1, "ا");
        }
        for (int i = 0; i < out.length(); i++) {
            char letter = out.charAt(i);
            boolean last = i == out.length() - 1;
            if (letter == 'ة' || letter == AE && last) {
                out.setCharAt(i, last ? 'ه' : 'ت');
            } else if (letter == 'ئ') {
                out.setCharAt(i, 'ي');
            }
        }
        return out.toString();
    }

    private static Map<Character, String> table(String pairs) {
        Map<Character, String> table = new HashMap<>();
        String[] cells = pairs.split(" ");
        for (int i = 0; i < cells.length; i += 2) {
            table.put(cells[i].charAt(0), cells[i + 1].equals("-") ? "" : cells[i + 1]);
        }
        return Map.copyOf(table);
    }
}
