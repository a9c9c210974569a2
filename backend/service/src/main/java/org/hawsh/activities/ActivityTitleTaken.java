package org.hawsh.activities;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** The catalogue offers something under this title already. */
final class ActivityTitleTaken extends Refusal {
    ActivityTitleTaken() {
        super(ProblemType.ALREADY_EXISTS, List.of(Fault.at("/title/en", "activity-title-taken")));
    }
}
