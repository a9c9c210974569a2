package org.hawsh.platform.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Which parameter of a resource method is the body: the one that comes from nowhere else. */
final class BodyParameter {
    private BodyParameter() {}

    /** Its place among them; empty where the request has no body. */
    static OptionalInt of(Method method) {
        Parameter[] parameters = method.getParameters();
        return IntStream.range(0, parameters.length)
                .filter(
                        i ->
                                Arrays.stream(parameters[i].getAnnotations())
                                        .noneMatch(BodyParameter::comesFromElsewhere))
                .findFirst();
    }

    private static boolean comesFromElsewhere(Annotation annotation) {
        return annotation.annotationType().getPackageName().startsWith("jakarta.ws.rs");
    }
}
