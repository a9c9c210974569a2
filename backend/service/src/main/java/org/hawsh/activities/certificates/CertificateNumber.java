package org.hawsh.activities.certificates;

import org.hawsh.platform.values.Chance;
import org.hawsh.platform.values.CheckDigit;

/** What stands on the paper: {@code KRK-C0048213-7}. Random, since a sequence would count, with a check digit. */
final class CertificateNumber {
    private static final int NUMBERS = 10_000_000;

    private CertificateNumber() {}

    static String random(String centreCode) {
        String body = String.format("C%07d", Chance.random().nextInt(NUMBERS));
        return centreCode + "-" + body + "-" + CheckDigit.of(centreCode + body);
    }

    static boolean isValid(String number) {
        if (!number.matches("[A-Z]{3}-C[0-9]{7}-[0-9]")) {
            return false;
        }
        String[] parts = number.split("-");
        return CheckDigit.of(parts[0] + parts[1]) == parts[2].charAt(0) - '0';
    }
}
