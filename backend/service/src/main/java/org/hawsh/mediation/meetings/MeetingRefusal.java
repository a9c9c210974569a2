package org.hawsh.mediation.meetings;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why a meeting cannot be planned or held as things stand. */
final class MeetingRefusal extends Refusal {
    private MeetingRefusal(List<Fault> faults) {
        super(ProblemType.STATE_CONFLICT, faults);
    }

    static void ifAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new MeetingRefusal(faults);
        }
    }
}
