package org.hawsh.participants.exports;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** It was approved or refused already. */
final class ExportDecided extends Refusal {
    ExportDecided() {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("", "export-decided")));
    }
}
