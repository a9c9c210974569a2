package org.hawsh.platform.problems;

import java.util.List;

/** The request cannot be read: a parameter, cursor or body that is not of the documented form. */
public final class InvalidRequest extends Refusal {
    public InvalidRequest(Fault fault) {
        super(ProblemType.INVALID_REQUEST, List.of(fault));
    }
}
