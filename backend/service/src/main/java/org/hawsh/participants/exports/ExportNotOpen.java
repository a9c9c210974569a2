package org.hawsh.participants.exports;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** It is not approved, or the time to fetch it is over. */
final class ExportNotOpen extends Refusal {
    ExportNotOpen() {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("", "export-not-open")));
    }
}
