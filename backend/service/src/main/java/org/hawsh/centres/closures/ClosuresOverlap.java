package org.hawsh.centres.closures;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** The same centre or room is closed already for a part of that time. */
final class ClosuresOverlap extends Refusal {
    ClosuresOverlap() {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("/startsAt", "closures-overlap")));
    }
}
