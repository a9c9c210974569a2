package org.hawsh.access.incidents;

import java.security.SecureRandom;

/**
 * What stands on a printed answer: {@code DD-4F7K-B}. Four random signs out of 31 that are not taken for one another, since
 * a sequence would count the demands, and a check sign: weighted by place, modulo the prime 31, so that any single wrong
 * sign and any two that changed places are noticed.
 */
final class DemandReference {
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";
    private static final int LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private DemandReference() {}

    static String random() {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return of(signs.toString());
    }

    static String of(String signs) {
        return "DD-" + signs + "-" + checkSign(signs);
    }

    static boolean isValid(String reference) {
        return reference.matches("DD-[" + SIGNS + "]{" + LENGTH + "}-[" + SIGNS + "]")
                && of(reference.substring(3, 3 + LENGTH)).equals(reference);
    }

    private static char checkSign(String signs) {
        int sum = 0;
        for (int i = 0; i < signs.length(); i++) {
            sum += (i + 2) * SIGNS.indexOf(signs.charAt(i));
        }
        return SIGNS.charAt((SIGNS.length() - sum % SIGNS.length()) % SIGNS.length());
    }
}
