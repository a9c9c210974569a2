package org.hawsh.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Whether an answer is sent with the headers that its operation declares, and with no other. */
final class ContractHeaders {
    /** Those that depend on the operation; others are sent with any answer. */
    private static final List<String> OF_AN_OPERATION =
            List.of(
                    "ETag",
                    "Location",
                    "Last-Modified",
                    "Link",
                    "Retry-After",
                    "Content-Disposition");

    private ContractHeaders() {}

    /**
     * @param declared of the answer, by name
     * @param sent the value of a header, or null where it was not sent
     */
    static List<String> faults(JsonNode declared, UnaryOperator<String> sent) {
        List<String> faults = new ArrayList<>();
        for (String name : OF_AN_OPERATION) {
            boolean isSent = sent.apply(name) != null;
            if (isSent && !declared.has(name)) {
                faults.add(name + " is sent and not declared");
            }
            if (!isSent && declared.path(name).path("required").asBoolean()) {
                faults.add(name + " is declared and not sent");
            }
        }
        return faults;
    }
}
