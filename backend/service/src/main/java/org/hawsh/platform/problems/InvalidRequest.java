package org.hawsh.platform.problems;

import java.util.List;

/** The request cannot be read: a parameter, cursor or body that is not of the documented form. */
public final class InvalidRequest extends Refusal {
    public InvalidRequest(Fault fault) {
        this(List.of(fault));
    }

    public InvalidRequest(List<Fault> faults) {
        super(ProblemType.INVALID_REQUEST, faults);
    }

    public static void ifAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }
}
