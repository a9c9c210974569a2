package org.hawsh.platform.workbooks;

import java.nio.charset.Charset;
import java.util.regex.Pattern;

/**
 * Recognises letters that somebody's program has already thrown away or mistaken for others: no reading brings them back
 * for certain, and what is stored of them is nobody's name.
 */
public final class LostText {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Replacement characters, and question marks where letters stood. */
    private static final Pattern THROWN_AWAY = Pattern.compile("\\uFFFD|\\?{2,}|^\\s*\\?\\s*$");

    /** UTF-8 read as Western: the lead bytes of Arabic script and what follows them, twice at least. */
    private static final Pattern UTF8_AS_WESTERN =
            Pattern.compile("(?:[\\u00D8-\\u00DB][^\\p{IsArabic}A-Za-z0-9 ]){2,}");

    /** Arabic Windows read as Western: words of nothing but accented letters. */
    private static final Pattern ACCENTS_ONLY =
            Pattern.compile(
                    "(?<![\\p{L}\\p{M}])[\\u00C0-\\u00FF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6]{3,}(?![\\p{L}\\p{M}])");

    private LostText() {}

    public static boolean isIn(String cell) {
        if (cell.isEmpty() || isPlain(cell)) {
            return false;
        }
        return THROWN_AWAY.matcher(cell).find()
                || UTF8_AS_WESTERN.matcher(cell).find()
                || ACCENTS_ONLY.matcher(cell).find() && WESTERN.newEncoder().canEncode(cell);
    }

    /** The common case, and quick: nothing of what is looked for stands in it. */
    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char letter = cell.charAt(i);
            if (letter == '?' || letter == '\uFFFD' || letter >= '\u00C0' && letter <= '\u0192') {
                return false;
            }
        }
        return true;
    }
}
