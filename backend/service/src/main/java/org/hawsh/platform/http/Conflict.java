package org.hawsh.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** When the operation answers 409, as the contract says it; an {@code @APIResponse} would hide what it answers otherwise. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Conflict {
    String value();
}
