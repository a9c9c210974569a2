package org.hawsh.activities.courses;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why a session stays as it is, or cannot be put somewhere. */
final class SessionRefusal extends Refusal {
    private SessionRefusal(List<Fault> faults) {
        super(ProblemType.STATE_CONFLICT, faults);
    }

    static SessionRefusal cancelled() {
        return new SessionRefusal(List.of(Fault.at("/state", "session-cancelled")));
    }

    static SessionRefusal sheetBegun() {
        return new SessionRefusal(List.of(Fault.at("/state", "sheet-begun")));
    }

    static SessionRefusal nothingToMakeUp() {
        return new SessionRefusal(List.of(Fault.at("/makesUpFor", "nothing-to-make-up")));
    }

    static SessionRefusal clashes(List<Fault> faults) {
        return new SessionRefusal(faults);
    }
}
