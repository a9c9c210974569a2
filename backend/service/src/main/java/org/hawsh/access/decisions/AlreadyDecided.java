package org.hawsh.access.decisions;

import java.util.List;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** It was approved, refused or taken back before, or its time to be decided is over. */
public final class AlreadyDecided extends Refusal {
    public AlreadyDecided() {
        super(ProblemType.ALREADY_DECIDED, List.of());
    }
}
