package org.hawsh.platform.values;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A phone number as it is stored: international (E.164). An Iraqi number is also understood as it is said, with or without
 * its 0, in any digits, with spaces, dashes or brackets between them; so is a 0 that was kept after the country's code.
 */
public final class PhoneNumber {
    /** The form the contract names. Whether anybody could be called is looked at besides, and more forms are understood. */
    public static final String PROMISED = "(\\+|00?)[1-9](?:[ -]?[0-9]){6,13}";

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "IQ";
    private static final Pattern SEPARATORS =
            Pattern.compile("[\\p{Z}\\p{Pd}()./\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /** No letters: the library would read them as the keys of a phone, or as an extension. */
    private static final Pattern DIGITS = Pattern.compile("\\+?[0-9]{5,20}");

    /** Any Iraqi mobile, of an operator that is known or is yet to come. */
    private static final Pattern IRAQI_MOBILE = Pattern.compile("\\+9647[0-9]{9}");

    private static final int FEWEST_TYPED = 9;

    private PhoneNumber() {}

    /** The number that was written; empty if nobody could be called under it. */
    public static Optional<String> of(String written) {
        String said = latinDigits(SEPARATORS.matcher(written).replaceAll(""));
        if (!DIGITS.matcher(said).matches()) {
            return Optional.empty();
        }
        try {
            var number = NUMBERS.parse(said, HOME);
            String international = NUMBERS.format(number, PhoneNumberFormat.E164);
            return NUMBERS.isValidNumber(number) || isIraqiMobile(international)
                    ? Optional.of(international)
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Valid is more than possible: a length alone would take half of a number for a whole one. But the regulator gives operators
     * new prefixes, and a library learns them later: whoever stands at the desk with a new one is not sent away.
     */
    private static boolean isIraqiMobile(String international) {
        return IRAQI_MOBILE.matcher(international).matches();
    }

    /** The number, if what was typed is a whole one and nothing else: a year or half a number is none. */
    public static Optional<String> typed(String text) {
        return text.codePoints().filter(Character::isDigit).count() < FEWEST_TYPED
                ? Optional.empty()
                : of(text);
    }

    /** Every number that stands in a text among other words. */
    public static Set<String> allIn(String text) {
        return StreamSupport.stream(
                        NUMBERS.findNumbers(text, HOME, Leniency.POSSIBLE, Long.MAX_VALUE)
                                .spliterator(),
                        false)
                .map(found -> NUMBERS.format(found.number(), PhoneNumberFormat.E164))
                .collect(Collectors.toSet());
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
