package org.hawsh.participants.imports;

import java.util.List;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** The file is being worked on, or nothing is left to do, or it has to be checked first. */
final class ImportAtWork extends Refusal {
    ImportAtWork() {
        super(ProblemType.STATE_CONFLICT, List.of());
    }
}
