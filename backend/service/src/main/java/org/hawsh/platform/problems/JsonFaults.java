package org.hawsh.platform.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hawsh.platform.values.Years;

/** Why a body could not be read, with a JSON pointer (RFC 6901) to the place and never the class it was meant for. */
public final class JsonFaults {
    private JsonFaults() {}

    /** The whole body, and not a part of it, is longer than is taken. */
    static boolean isTooLong(JsonProcessingException error) {
        return limit(error).filter(message -> message.startsWith("Document length")).isPresent();
    }

    public static List<Fault> of(JsonProcessingException error) {
        Optional<String> limit = limit(error);
        if (limit.isPresent()) {
            boolean deep = limit.get().startsWith("Document nesting depth");
            return List.of(
                    deep
                            ? Fault.at("", "too-deep", StrictJson.MAX_DEPTH)
                            : Fault.at(pointer(error), "text-too-long", StrictJson.MAX_TEXT));
        }
        if (error instanceof UnrecognizedPropertyException unknown) {
            return List.of(Fault.at(pointer(unknown), "unknown-property"));
        }
        if (error instanceof InvalidFormatException format
                && format.getValue() instanceof TemporalAccessor) {
            return List.of(Fault.at(pointer(format), "year-implausible", Years.FIRST, Years.LAST));
        }
        if (error instanceof InvalidFormatException format
                && format.getTargetType() != null
                && format.getTargetType().isEnum()) {
            return List.of(
                    Fault.at(pointer(format), "not-one-of", namesOf(format.getTargetType())));
        }
        if (error instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return List.of(Fault.at(pointer(mapping), "unreadable"));
        }
        return List.of(Fault.at("", "not-json"));
    }

    /** Which limit of {@link StrictJson} was reached, in the reader's own words. */
    private static Optional<String> limit(JsonProcessingException error) {
        return error instanceof StreamConstraintsException
                ? Optional.of(error.getOriginalMessage())
                : Optional.ofNullable(error.getCause())
                        .filter(StreamConstraintsException.class::isInstance)
                        .map(cause -> ((StreamConstraintsException) cause).getOriginalMessage());
    }

    private static String namesOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static String pointer(JsonProcessingException error) {
        return error instanceof JsonMappingException mapping ? pointer(mapping) : "";
    }

    private static String pointer(JsonMappingException error) {
        return error.getPath().stream()
                .map(
                        step ->
                                step.getFieldName() == null
                                        ? String.valueOf(step.getIndex())
                                        : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
