package org.hawsh.access.assignments;

import java.util.List;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** The same person holds the same role in the same place at that time, or is proposed to. */
final class AssignmentExists extends Refusal {
    AssignmentExists() {
        super(ProblemType.ALREADY_EXISTS, List.of());
    }
}
