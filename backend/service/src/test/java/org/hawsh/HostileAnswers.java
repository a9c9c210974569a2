package org.hawsh;

import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.hawsh.testing.ContractCheck;
import org.hawsh.testing.HostileRequests.Operation;
import org.hawsh.testing.RawAnswer;
import org.hawsh.testing.RawRequest;

/** What is looked for in every answer to something hostile; each thing found is a fault. */
final class HostileAnswers {
    static final String CANARY = "Zqxcanary";

    private static final Pattern INSIDE =
            Pattern.compile(
                    "org\\.(hawsh|hibernate|postgresql|jboss)|java\\.|jakarta\\.|io\\.quarkus|PSQLException|SQLSTATE"
                            + "|syntax error|root:x:|at [a-z]+\\.[a-z]+\\.|"
                            + CANARY);

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    void fault(String what) {
        faults.add(what);
    }

    /** The first of them. */
    List<String> faults() {
        return faults.stream().sorted().limit(20).toList();
    }

    void tellsNothing(String what, RawAnswer answer) {
        if (answer.status() >= 500) {
            faults.add(what);
        }
        if (INSIDE.matcher(answer.text()).find()) {
            faults.add(what + " tells of the inside: " + answer.text());
        }
        if (answer.headers().containsKey("X-Injected")) {
            faults.add(what + " lets a header in");
        }
    }

    void fitsTheContract(String what, RawRequest request, RawAnswer answer, Operation operation) {
        try {
            ContractCheck.check(
                    operation.method().toUpperCase(Locale.ROOT),
                    request.path(),
                    answer.status(),
                    answer.headers()::get,
                    answer.body());
        } catch (AssertionError | RuntimeException e) {
            faults.add(what + ": " + e.getMessage());
        }
    }

    static String shown(String payload) {
        return payload.length() > 40 ? payload.substring(0, 40) + "…" : payload;
    }
}
