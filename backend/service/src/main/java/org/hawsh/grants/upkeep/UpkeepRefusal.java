package org.hawsh.grants.upkeep;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why nothing is said of a place yet. */
final class UpkeepRefusal extends Refusal {
    private UpkeepRefusal() {
        super(
                ProblemType.STATE_CONFLICT,
                List.of(Fault.at("/completedOn", "upkeep-not-completed")));
    }

    static UpkeepRefusal notCompleted() {
        return new UpkeepRefusal();
    }
}
