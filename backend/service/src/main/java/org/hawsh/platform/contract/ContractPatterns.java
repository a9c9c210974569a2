package org.hawsh.platform.contract;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * A pattern of the service holds for the whole text and one of JSON Schema for any part of it, so that it is published with its
 * ends. What has a format is told by that.
 */
final class ContractPatterns {
    private static final String NOT_BLANK = "\\S";
    private static final String UUID = "uuid";

    private ContractPatterns() {}

    static void areAnchored(OpenAPI contract) {
        contract.getComponents().getSchemas().values().forEach(ContractPatterns::anchor);
        Stream.concat(
                        contract.getComponents().getParameters().values().stream(),
                        contract.getPaths().getPathItems().values().stream()
                                .flatMap(item -> item.getOperations().values().stream())
                                .map(operation -> operation.getParameters())
                                .filter(Objects::nonNull)
                                .flatMap(Collection::stream))
                .map(parameter -> parameter.getSchema())
                .filter(Objects::nonNull)
                .forEach(ContractPatterns::anchor);
    }

    private static void anchor(Schema schema) {
        if (schema.getPattern() != null) {
            schema.setPattern(
                    UUID.equals(schema.getFormat()) ? null : anchored(schema.getPattern()));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(ContractPatterns::anchor);
        }
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
                .filter(Objects::nonNull)
                .forEach(ContractPatterns::anchor);
        Objects.requireNonNullElse(schema.getAnyOf(), List.<Schema>of())
                .forEach(ContractPatterns::anchor);
    }

    private static String anchored(String pattern) {
        if (pattern.equals(NOT_BLANK)) {
            return "^\\s*\\S[\\s\\S]*$";
        }
        if (pattern.startsWith("^")) {
            return pattern;
        }
        return (pattern.contains("|") ? "^(?:%s)$" : "^%s$").formatted(pattern);
    }
}
