package org.hawsh.platform.problems;

import java.util.List;

/** Missing, out of the caller's scope or not permitted: for the caller these are one and the same. */
public final class NotFound extends Refusal {
    public NotFound() {
        super(ProblemType.NOT_FOUND, List.of());
    }
}
