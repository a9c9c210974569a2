package org.hawsh.activities.childcare;

import java.util.Locale;
import org.hawsh.platform.values.Chance;

/**
 * Six digits a parent is told at drop-off: said over a phone, typed on a number pad, the same in every script. Five tries of a
 * million are no way in.
 */
final class Codes {
    private static final int CODES = 1_000_000;

    private Codes() {}

    static String next() {
        return String.format(Locale.ROOT, "%06d", Chance.random().nextInt(CODES));
    }

    /** Without spaces, in Latin digits; in capitals, for those that had letters once. */
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
