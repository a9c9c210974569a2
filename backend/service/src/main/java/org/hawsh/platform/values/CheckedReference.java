package org.hawsh.platform.values;

/**
 * What stands on a paper and is read out or typed again: {@code DD-4F7K-B}. Random signs out of 31 that are not taken for one
 * another, since a sequence would count, and a check sign: weighted by place, modulo the prime 31, so that any single wrong sign
 * and any two that changed places are noticed.
 *
 * @param prefix what it is a reference to
 * @param length how many random signs, fewer than 30
 */
public record CheckedReference(String prefix, int length) {
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";

    public String random() {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < length; i++) {
            signs.append(SIGNS.charAt(Chance.random().nextInt(SIGNS.length())));
        }
        return of(signs.toString());
    }

    public boolean isValid(String reference) {
        return reference.matches("%1$s-[%2$s]{%3$d}-[%2$s]".formatted(prefix, SIGNS, length))
                && of(signsOf(reference)).equals(reference);
    }

    /** The reference with these random signs. */
    public String of(String signs) {
        return "%s-%s-%s".formatted(prefix, signs, checkSign(signs));
    }

    private String signsOf(String reference) {
        return reference.substring(prefix.length() + 1, prefix.length() + 1 + length);
    }

    private static char checkSign(String signs) {
        int sum = 0;
        for (int i = 0; i < signs.length(); i++) {
            sum += (i + 2) * SIGNS.indexOf(signs.charAt(i));
        }
        return SIGNS.charAt((SIGNS.length() - sum % SIGNS.length()) % SIGNS.length());
    }
}
