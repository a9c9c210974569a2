package org.hawsh.platform.http;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Years;

/** Whether a value of an address can be read as what it is declared to be. */
final class ParameterForm {
    private static final Map<Class<?>, Function<String, ?>> READERS =
            Map.of(
                    UUID.class, UUID::fromString,
                    LocalDate.class, LocalDate::parse,
                    LocalDateTime.class, LocalDateTime::parse,
                    LocalTime.class, LocalTime::parse,
                    Instant.class, Instant::parse,
                    Integer.class, Integer::valueOf,
                    int.class, Integer::valueOf,
                    Boolean.class, ParameterForm::truth,
                    boolean.class, ParameterForm::truth);

    private ParameterForm() {}

    /** Of one value; where the parameter may be repeated, each of them is of the list's type. */
    static Optional<Fault> fault(String pointer, Type declared, String value) {
        Class<?> type = rawType(declared);
        try {
            Object read = READERS.getOrDefault(type, text -> named(type, text)).apply(value);
            return read instanceof TemporalAccessor date && !Years.hold(date)
                    ? Optional.of(Fault.at(pointer, "year-implausible", Years.FIRST, Years.LAST))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.of(
                    type.isEnum() && ownReader(type).isEmpty()
                            ? Fault.at(
                                    pointer,
                                    "not-one-of",
                                    constants(type)
                                            .map(Enum::name)
                                            .collect(Collectors.joining(", ")))
                            : Fault.at(pointer, "parameter-unreadable"));
        }
    }

    private static Class<?> rawType(Type declared) {
        if (declared instanceof ParameterizedType many
                && Collection.class.isAssignableFrom((Class<?>) many.getRawType())) {
            return rawType(many.getActualTypeArguments()[0]);
        }
        return declared instanceof Class<?> type ? type : Object.class;
    }

    /** A constant where the type has some, as its own reader finds it or by its name; any other is read from any text. */
    private static Object named(Class<?> type, String value) {
        if (!type.isEnum()) {
            return value;
        }
        return ownReader(type)
                .map(reader -> read(reader, value))
                .or(() -> constants(type).filter(one -> one.name().equals(value)).findFirst())
                .orElseThrow(IllegalArgumentException::new);
    }

    /** By the name the framework looks for. */
    private static Optional<Method> ownReader(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("fromString"))
                .findFirst();
    }

    private static Object read(Method reader, String value) {
        try {
            reader.setAccessible(true);
            return reader.invoke(null, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Stream<Enum<?>> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> (Enum<?>) constant);
    }

    private static Boolean truth(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(value);
        };
    }
}
