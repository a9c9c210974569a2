package org.hawsh.participants;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hawsh.platform.values.CheckDigit;

/**
 * What people see instead of an id: {@code KRK-004217-1}. Random digits, since a sequence would count people: six, or seven where
 * no number of six was found free (ADR 74). Behind them a check digit by ISO 7064 MOD 11,10 over the centre's letters (A = 10 … Z
 * = 35, as in ISO 13616) and the digits, so that any single wrong digit is noticed.
 */
public final class ParticipantReference {
    private ParticipantReference() {}

    /** @param digits how many are random */
    public static String of(String centreCode, int digits, int number) {
        return of(centreCode, String.format(Locale.ROOT, "%0" + digits + "d", number));
    }

    /**
     * The references of a centre that have these digits: seven are six with the check digit, or seven without it.
     *
     * @param digits Latin; nothing for those whose check digit is another centre's
     */
    public static List<String> ofDigits(String centreCode, String digits) {
        return Stream.of(digits, digits.substring(0, digits.length() - 1))
                .filter(random -> random.matches("[0-9]{6,7}"))
                .map(random -> of(centreCode, random))
                .filter(reference -> reference.replace("-", "").startsWith(centreCode + digits))
                .toList();
    }

    static boolean isValid(String reference) {
        if (!reference.matches("[A-Z]{3}-[0-9]{6,7}-[0-9]")) {
            return false;
        }
        String[] parts = reference.split("-");
        return reference.equals(of(parts[0], parts[1]));
    }

    private static String of(String centreCode, String digits) {
        return centreCode + "-" + digits + "-" + CheckDigit.of(centreCode + digits);
    }
}
