package org.hawsh.platform.words;

import java.util.regex.Pattern;

/**
 * Keeps what is put into a sentence from turning the sentence around it, and the sentence from turning it: among Arabic words
 * 2001-05-17 would be read as 17-05-2001, and "A 8" as "8 A". Isolates of Unicode Standard Annex 9, "Unicode Bidirectional
 * Algorithm"; the web client does the same with its own sentences.
 */
final class Isolation {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private static final Pattern FROM_RIGHT_TO_LEFT =
            Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}]");

    /** Latin letters, numbers of several parts, numbers with a sign: one number alone stands the same in every sentence. */
    private static final Pattern FROM_LEFT_TO_RIGHT =
            Pattern.compile("\\p{IsLatin}|\\d[^\\d\\p{L}]+\\d|[+\\-#%]\\d|\\d[%+]");

    private Isolation() {}

    /** An address stays as it is: what follows it would be taken for a part of it. */
    static String within(Language sentence, String value) {
        if (value.isEmpty()
                || value.charAt(0) == FIRST_STRONG_ISOLATE
                || value.startsWith("https://")
                || value.startsWith("http://")) {
            return value;
        }
        Pattern foreign = sentence.isRightToLeft() ? FROM_LEFT_TO_RIGHT : FROM_RIGHT_TO_LEFT;
        return foreign.matcher(value).find()
                ? FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE
                : value;
    }
}
