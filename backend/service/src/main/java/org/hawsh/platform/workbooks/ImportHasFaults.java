package org.hawsh.platform.workbooks;

import java.util.List;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** All of it or nothing: a file with a fault has no effect. */
public final class ImportHasFaults extends Refusal {
    public ImportHasFaults() {
        super(ProblemType.IMPORT_HAS_FAULTS, List.of());
    }
}
