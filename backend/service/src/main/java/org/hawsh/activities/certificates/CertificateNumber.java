package org.hawsh.activities.certificates;

import java.util.stream.Collectors;
import org.hawsh.platform.values.Chance;
import org.hawsh.platform.values.CheckDigit;

/**
 * What stands on the paper: {@code KRK-C7H2M9-QXTB4-4}. Random, since a sequence would count, and of so many that a stranger who
 * tries numbers at the public check finds none; with a check digit, and without vowels, so that it spells nothing.
 */
final class CertificateNumber {
    private static final String SIGNS = "0123456789BCDFGHJKMNPQRSTVWXYZ";
    private static final int DRAWN = 10;

    private CertificateNumber() {}

    static String random(String centreCode) {
        String drawn =
                Chance.random()
                        .ints(DRAWN, 0, SIGNS.length())
                        .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                        .collect(Collectors.joining());
        int check = CheckDigit.of(centreCode + "C" + drawn);
        return "%s-C%s-%s-%d"
                .formatted(
                        centreCode,
                        drawn.substring(0, DRAWN / 2),
                        drawn.substring(DRAWN / 2),
                        check);
    }

    static boolean isValid(String number) {
        if (!number.matches(
                "[A-Z]{3}-C[0-9B-DF-HJ-KM-NP-TV-Z]{5}-[0-9B-DF-HJ-KM-NP-TV-Z]{5}-[0-9]")) {
            return false;
        }
        String[] parts = number.split("-");
        return CheckDigit.of(parts[0] + parts[1] + parts[2]) == parts[3].charAt(0) - '0';
    }
}
