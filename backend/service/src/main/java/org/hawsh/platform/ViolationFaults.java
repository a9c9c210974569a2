package org.hawsh.platform;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Map;

/** Bean Validation's violations as faults: the method's and parameter's names stay inside, the JSON path goes out. */
final class ViolationFaults {
    /** Constraint annotations by the code of the rule they stand for. */
    private static final Map<String, String> CODES =
            Map.of(
                    "NotNull", "required",
                    "NotBlank", "required",
                    "NotEmpty", "required",
                    "Size", "length",
                    "Min", "range",
                    "Max", "range",
                    "Pattern", "form",
                    "PastOrPresent", "in-the-future");

    private ViolationFaults() {}

    static List<Fault> of(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .map(ViolationFaults::fault)
                .sorted(java.util.Comparator.comparing(Fault::pointer))
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
                    default -> new Object[0];
                };
        return Fault.at(
                pointer(violation.getPropertyPath()),
                "range".equals(code) ? rangeCode(constraint) : code,
                values);
    }

    private static String rangeCode(String constraint) {
        return "Min".equals(constraint) ? "too-small" : "too-large";
    }

    /** A body's parts as a JSON pointer; a query parameter as {@code ?name}. */
    private static String pointer(Path path) {
        StringBuilder body = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY
                    || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    body.append('/').append(node.getIndex());
                }
                body.append('/').append(node.getName());
            }
        }
        return body.isEmpty() ? "?" + parameter : body.toString();
    }
}
