package org.hawsh.platform.problems;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Bean Validation's violations as faults: the method's and parameter's names stay inside, the JSON path goes out. */
final class ViolationFaults {
    /** Constraint annotations by the code of the rule they stand for. */
    private static final Map<String, String> CODES =
            Map.ofEntries(
                    Map.entry("NotNull", "required"),
                    Map.entry("NotBlank", "required"),
                    Map.entry("NotEmpty", "required"),
                    Map.entry("Size", "length"),
                    Map.entry("Min", "too-small"),
                    Map.entry("Max", "too-large"),
                    Map.entry("Pattern", "form"),
                    Map.entry("PlainText", "not-text"),
                    Map.entry("Phone", "no-phone-number"),
                    Map.entry("CodeOf", "code-not-offered"),
                    Map.entry("ConsentText", "consent-text-unknown"),
                    Map.entry("PastOrPresent", "in-the-future"));

    private ViolationFaults() {}

    static List<Fault> of(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .map(ViolationFaults::fault)
                .sorted(Comparator.comparing(Fault::pointer))
                .toList();
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String constraint =
                violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
        String code = CODES.getOrDefault(constraint, "invalid");
        Object[] values =
                switch (constraint) {
                    case "Size" -> new Object[] {attributes.get("min"), attributes.get("max")};
                    case "Min", "Max" -> new Object[] {attributes.get("value")};
                    case "CodeOf", "ConsentText" -> new Object[] {violation.getMessage()};
                    default -> new Object[0];
                };
        return Fault.at(pointer(violation), code, values);
    }

    /** A body's part as a JSON pointer, down to its place in a list; a query parameter as {@code ?name}. */
    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder body = new StringBuilder();
        String last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            boolean element = node.getKind() == ElementKind.CONTAINER_ELEMENT;
            boolean property = node.getKind() == ElementKind.PROPERTY;
            if ((element || property) && node.getIndex() != null) {
                body.append('/').append(node.getIndex());
            }
            if (property) {
                body.append('/').append(node.getName());
            }
            if (!element) {
                last = node.getName();
            }
        }
        return body.isEmpty() || isQueryParameter(violation.getLeafBean(), last)
                ? "?" + last
                : body.toString();
    }

    private static boolean isQueryParameter(Object bean, String name) {
        return bean != null
                && Arrays.stream(bean.getClass().getDeclaredFields())
                        .anyMatch(
                                field ->
                                        field.getName().equals(name)
                                                && field.isAnnotationPresent(QueryParam.class));
    }
}
