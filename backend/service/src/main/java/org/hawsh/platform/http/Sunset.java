package org.hawsh.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that is about to go. It is answered as before until its day, at least twelve months after it was deprecated, and
 * says so with each answer; the contract says it too, and its description names what comes instead.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sunset {

    /** Since which day it should not be used in anything new, as 2027-01-15. */
    String deprecated();

    /** From which day on it may be gone, as 2028-01-15. */
    String on();
}
