package org.hawsh.platform.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method: sent again with the same {@code Idempotency-Key}, the request has one effect and one answer. The
 * header is read and declared in the contract because of this annotation; the method knows nothing of it and answers with
 * what is kept, no {@code RestResponse}. See {@link Idempotency}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Once {}
