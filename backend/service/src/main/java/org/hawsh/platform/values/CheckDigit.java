package org.hawsh.platform.values;

/**
 * The check digit of what people read out to each other: ISO 7064 MOD 11,10 over letters (A = 10 … Z = 35, as in ISO 13616)
 * and digits, so that any single wrong digit is noticed. A letter counts as two digits, and of wrong letters fourteen in fifteen are.
 */
public final class CheckDigit {
    private CheckDigit() {}

    public static int of(String text) {
        int remainder = 10;
        for (char digit : asDigits(text).toCharArray()) {
            int sum = (remainder + digit - '0') % 10;
            remainder = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - remainder) % 10;
    }

    private static String asDigits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().map(Character::getNumericValue).forEach(digits::append);
        return digits.toString();
    }
}
