package org.hawsh.platform.workbooks;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How headers are compared: without case, spaces, punctuation, marks and the letters' regional shapes. */
public final class Headers {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640\\p{Cf}]");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s_\\p{Punct}\\p{Z}]+");

    private Headers() {}

    public static String fold(String header) {
        String plain =
                MARKS.matcher(Normalizer.normalize(header, Normalizer.Form.NFKD)).replaceAll("");
        String letters =
                plain.replace('ي', 'ی').replace('ى', 'ی').replace('ك', 'ک').replace('ة', 'ه');
        return SEPARATORS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
