package org.hawsh.platform.values;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number as it is stored: international (E.164). An Iraqi number is also understood as it is said, with or without
 * its 0, in any digits, with spaces, dashes or brackets between them.
 */
public final class PhoneNumber {
    /** What the contract promises to take; whatever else people write for the same number is understood too. */
    public static final String PROMISED = "(\\+|00?)[1-9](?:[ -]?[0-9]){6,13}";

    private static final String IRAQ = "964";
    private static final Pattern SEPARATORS =
            Pattern.compile("[\\p{Z}\\p{Pd}()./\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final int IRAQI_DIGITS = 12;
    private static final int FEWEST_TYPED = 9;

    private PhoneNumber() {}

    /** The number that was written; empty if it cannot be one. */
    public static Optional<String> of(String written) {
        String said = latinDigits(SEPARATORS.matcher(written).replaceAll(""));
        String number;
        if (said.startsWith("+")) {
            number = said;
        } else if (said.startsWith("00")) {
            number = "+" + said.substring(2);
        } else if (said.startsWith(IRAQ) && said.length() >= IRAQI_DIGITS) {
            number = "+" + said;
        } else {
            number = "+" + IRAQ + (said.startsWith("0") ? said.substring(1) : said);
        }
        return Optional.of(number).filter(whole -> INTERNATIONAL.matcher(whole).matches());
    }

    /** The number, if what was typed is a whole one and nothing else: a year or half a number is none. */
    public static Optional<String> typed(String text) {
        return text.codePoints().filter(Character::isDigit).count() < FEWEST_TYPED
                ? Optional.empty()
                : of(text);
    }

    /** @param written valid, or null */
    public static String stored(String written) {
        return written == null ? null : of(written).orElseThrow();
    }

    private static String latinDigits(String text) {
        StringBuilder latin = new StringBuilder(text);
        for (int i = 0; i < latin.length(); i++) {
            int digit = Character.digit(latin.charAt(i), 10);
            if (digit >= 0) {
                latin.setCharAt(i, (char) ('0' + digit));
            }
        }
        return latin.toString();
    }

    /** A number that can be called. What is not there is not looked at. */
    @Constraint(validatedBy = Check.class)
    @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Phone {
        String message() default "not a phone number";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** See {@link Phone}. */
    public static final class Check implements ConstraintValidator<Phone, String> {
        @Override
        public boolean isValid(String written, ConstraintValidatorContext ignored) {
            return written == null || of(written).isPresent();
        }
    }
}
