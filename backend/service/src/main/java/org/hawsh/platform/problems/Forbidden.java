package org.hawsh.platform.problems;

import java.util.List;

/** The caller may not use this function at all, or not for the centre that is named in the request. */
public final class Forbidden extends Refusal {
    public Forbidden() {
        super(ProblemType.FORBIDDEN, List.of());
    }
}
