package org.hawsh.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Why a body could not be read, with a JSON pointer (RFC 6901) to the place and never the class it was meant for. */
public final class JsonFaults {
    private JsonFaults() {}

    static boolean isTooLong(JsonProcessingException error) {
        return error instanceof StreamConstraintsException
                && error.getOriginalMessage().startsWith("Document length");
    }

    public static List<Fault> of(JsonProcessingException error) {
        if (error instanceof StreamConstraintsException
                || error.getCause() instanceof StreamConstraintsException) {
            return List.of(Fault.at("", "too-deep"));
        }
        if (error instanceof UnrecognizedPropertyException unknown) {
            return List.of(Fault.at(pointer(unknown), "unknown-property"));
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

    private static String namesOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
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
