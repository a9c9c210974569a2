package org.hawsh.centres.closures;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** The closure has ended, was withdrawn, or ends before the moment that was named. */
final class ClosureOver extends Refusal {
    ClosureOver() {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("/endsAt", "closure-over")));
    }
}
