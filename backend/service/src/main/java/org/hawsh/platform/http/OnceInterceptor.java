package org.hawsh.platform.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import java.util.OptionalInt;

/** Stands inside of the validation: what is not well-formed has no effect to repeat. */
@Once
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
class OnceInterceptor {
    private final Idempotency idempotency;
    private final RoutingContext routing;

    OnceInterceptor(Idempotency idempotency, RoutingContext routing) {
        this.idempotency = idempotency;
        this.routing = routing;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        HttpServerRequest request = routing.request();
        Optional<IdempotencyKey> key = IdempotencyKey.of(request.getHeader(IdempotencyKey.HEADER));
        if (key.isEmpty()) {
            return call.proceed();
        }
        return idempotency.once(
                key.get(),
                request.method() + " " + request.uri(),
                body(call),
                call.getMethod().getGenericReturnType(),
                () -> proceed(call));
    }

    /** Null where the request has none. */
    private static Object body(InvocationContext call) {
        OptionalInt place = BodyParameter.of(call.getMethod());
        return place.isPresent() ? call.getParameters()[place.getAsInt()] : null;
    }

    /** What is checked would not roll the transaction back. */
    private static Object proceed(InvocationContext call) {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
