package org.hawsh.participants;

import java.util.Optional;
import org.hawsh.platform.values.Chance;
import org.hawsh.platform.values.CheckDigit;

/**
 * What people see instead of an id: {@code KRK-004217-9}. Six random digits, since a sequence would count people, and a
 * check digit by ISO 7064 MOD 11,10 over the centre's letters (A = 10 … Z = 35, as in ISO 13616) and the digits, so that
 * any single wrong character is noticed.
 */
public final class ParticipantReference {
    /** With the check digit. */
    public static final int DIGITS = 7;

    private static final int NUMBERS = 1_000_000;

    private ParticipantReference() {}

    public static String random(String centreCode) {
        return of(centreCode, Chance.random().nextInt(NUMBERS));
    }

    /** @param digits six of a reference, or seven with the check digit; empty where the check digit is another centre's */
    public static Optional<String> ofDigits(String centreCode, String digits) {
        String reference = of(centreCode, Integer.parseInt(digits.substring(0, 6)));
        return Optional.of(reference)
                .filter(one -> digits.length() < DIGITS || one.replace("-", "").endsWith(digits));
    }

    static String of(String centreCode, int number) {
        String digits = String.format("%06d", number);
        return centreCode + "-" + digits + "-" + CheckDigit.of(centreCode + digits);
    }

    static boolean isValid(String reference) {
        if (!reference.matches("[A-Z]{3}-[0-9]{6}-[0-9]")) {
            return false;
        }
        String[] parts = reference.split("-");
        return CheckDigit.of(parts[0] + parts[1]) == parts[2].charAt(0) - '0';
    }
}
