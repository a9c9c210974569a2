package org.hawsh.participants.exports;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why a file is not handed out. */
final class ExportRefusal extends Refusal {
    private ExportRefusal(Fault fault) {
        super(ProblemType.STATE_CONFLICT, List.of(fault));
    }

    /** It is not approved, or the time to fetch it is over. */
    static ExportRefusal notOpen() {
        return new ExportRefusal(Fault.at("", "export-not-open"));
    }

    /** People who came since belong to a file that somebody else approves anew. */
    static ExportRefusal moreThanApproved(int approved, int now) {
        return new ExportRefusal(Fault.at("", "export-more-than-approved", approved, now));
    }
}
