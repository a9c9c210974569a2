package org.hawsh.access.assignments;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Somebody else has to decide this: nobody gives a role to themself, or confirms what they proposed. */
final class NotYoursToDecide extends Refusal {
    NotYoursToDecide() {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("", "somebody-else-decides")));
    }
}
