package org.hawsh.platform.problems;

import java.util.List;
import java.util.Map;

/**
 * A named reason not to do what was asked. Features extend it with a name from their domain; it is turned into a
 * {@link Problem} in one place, {@link ProblemMapper}.
 */
public class Refusal extends RuntimeException {
    private final transient ProblemType type;
    private final transient List<Fault> faults;

    protected Refusal(ProblemType type, List<Fault> faults) {
        super(type.code(), null, false, false);
        this.type = type;
        this.faults = List.copyOf(faults);
    }

    public ProblemType type() {
        return type;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** What is said in the head of the answer as well. */
    protected Map<String, String> headers() {
        return Map.of();
    }
}
