package org.hawsh.platform.words;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

/**
 * The version of a text people were asked by. One that never was proves nothing: it is refused with the one that is read out
 * today. What is not there is not looked at.
 */
@Constraint(validatedBy = ConsentText.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ConsentText {
    /** Read out today, and where older paper forms are filed; its sentences stand in the web client's words. */
    String CURRENT = "2026-11";

    String message() default CURRENT;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<ConsentText, String> {
        /** Every text there ever was: papers that were signed under an older one are still written down. */
        private static final Set<String> KNOWN = Set.of(CURRENT);

        @Override
        public boolean isValid(String version, ConstraintValidatorContext ignored) {
            return version == null || KNOWN.contains(version);
        }
    }
}
