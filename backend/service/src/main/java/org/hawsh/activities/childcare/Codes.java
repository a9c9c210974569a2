package org.hawsh.activities.childcare;

import java.util.Locale;
import org.hawsh.platform.values.Chance;

/** Four letters and digits a parent is told at drop-off; none that is taken for another, read or heard. */
final class Codes {
    private static final String SIGNS = "ACDEFHJKMNPRTWXY3479";
    private static final int LENGTH = 4;

    private Codes() {}

    static String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(Chance.random().nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** In capitals, without spaces, in Latin digits. */
    static String asWritten(String said) {
        StringBuilder written = new StringBuilder();
        said.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(
                        sign -> {
                            int digit = Character.digit(sign, 10);
                            if (digit >= 0) {
                                written.append(digit);
                            } else {
                                written.appendCodePoint(sign);
                            }
                        });
        return written.toString();
    }
}
