package org.hawsh.grants.milestones;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why a milestone is not reported on now. */
final class MilestoneRefusal extends Refusal {
    private MilestoneRefusal(String code) {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("/milestoneId", code)));
    }

    /** Or it is not planned any more. */
    static MilestoneRefusal over() {
        return new MilestoneRefusal("milestone-over");
    }

    static MilestoneRefusal waits() {
        return new MilestoneRefusal("milestone-report-waits");
    }
}
