package org.hawsh.activities.attendance;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Something about the sheet as it is stands in the way. */
final class SheetRefusal extends Refusal {
    private SheetRefusal(List<Fault> faults) {
        super(ProblemType.STATE_CONFLICT, faults);
    }

    static void ifAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new SheetRefusal(faults);
        }
    }

    static SheetRefusal of(Fault fault) {
        return new SheetRefusal(List.of(fault));
    }
}
