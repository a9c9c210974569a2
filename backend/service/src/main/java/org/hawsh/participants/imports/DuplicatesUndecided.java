package org.hawsh.participants.imports;

import java.util.List;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Nobody is registered twice by default: somebody decides about each likely duplicate first. */
final class DuplicatesUndecided extends Refusal {
    DuplicatesUndecided() {
        super(ProblemType.IMPORT_UNDECIDED, List.of());
    }
}
