package org.hawsh.platform.codes;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A code that is offered now by the list; a refusal names those that are. What is not there is not looked at, and a merge patch
 * that leaves a code as it is may leave a retired one.
 */
@Constraint(validatedBy = CodeOfCheck.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CodeOf {
    /** The name of the list. */
    String value();

    /** Whether it only asks for what there is, so that a retired code, or one the program writes, will do. */
    boolean known() default false;

    String message() default "not offered";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
