package org.hawsh.platform.http;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.InvalidRequest;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/**
 * The key under which a request has one effect (Idempotency-Key, IETF draft 07: a quoted string; a bare one is understood
 * too).
 */
public record IdempotencyKey(String value) {
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("\"?([A-Za-z0-9_.:-]{8,128})\"?");

    /** @return empty where the header was not sent; @throws InvalidRequest if it is not of the form */
    public static Optional<IdempotencyKey> of(String header) {
        if (header == null) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(header.strip());
        if (!form.matches()) {
            throw new InvalidRequest(Fault.at(HEADER, "idempotency-key-form"));
        }
        return Optional.of(new IdempotencyKey(form.group(1)));
    }

    /** The same key came with another request: one of them is a mistake, and neither is guessed at. */
    static final class Reused extends Refusal {
        Reused() {
            super(ProblemType.IDEMPOTENCY_KEY_REUSED, List.of());
        }
    }

    /** The first request with this key has not ended yet. */
    static final class InUse extends Refusal {
        InUse() {
            super(ProblemType.IDEMPOTENCY_KEY_IN_USE, List.of());
        }
    }
}
