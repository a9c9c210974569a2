package org.hawsh.participants.imports;

import java.util.List;
import org.hawsh.platform.ProblemType;
import org.hawsh.platform.Refusal;

/** All of it or nothing: a file with a fault registers nobody. */
final class ImportHasFaults extends Refusal {
    ImportHasFaults() {
        super(ProblemType.IMPORT_HAS_FAULTS, List.of());
    }
}
