package org.hawsh.participants.exports;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Whoever asks for an export does not approve it. */
final class SomebodyElseApproves extends Refusal {
    SomebodyElseApproves() {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("", "somebody-else-decides")));
    }
}
