package org.hawsh.access.assignments;

import java.util.List;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** The assignment is not in a state that this decision is about. */
final class AlreadyDecided extends Refusal {
    AlreadyDecided() {
        super(ProblemType.STATE_CONFLICT, List.of());
    }
}
