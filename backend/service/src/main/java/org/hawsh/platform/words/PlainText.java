package org.hawsh.platform.words;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/**
 * Writing somebody can read: something in it, and no control signs, half characters or marks that turn the direction of
 * text. Lines may be broken. What is not there is not looked at.
 */
@Constraint(validatedBy = PlainText.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {
    String message() default "not text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<PlainText, String> {
        private static final Pattern NOT_TEXT =
                Pattern.compile(
                        "[\\p{Cc}\\p{Cs}\\p{Cn}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n]]");

        @Override
        public boolean isValid(String text, ConstraintValidatorContext ignored) {
            return text == null || !text.isBlank() && !NOT_TEXT.matcher(text).find();
        }
    }
}
