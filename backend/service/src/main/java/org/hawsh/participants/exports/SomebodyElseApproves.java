package org.hawsh.participants.exports;

import java.util.List;
import org.hawsh.platform.Fault;
import org.hawsh.platform.ProblemType;
import org.hawsh.platform.Refusal;

/** Whoever asks for an export does not approve it. */
final class SomebodyElseApproves extends Refusal {
    SomebodyElseApproves() {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("", "somebody-else-decides")));
    }
}
