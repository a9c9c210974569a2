package org.hawsh.access.decisions;

import java.util.List;
import java.util.UUID;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Nobody decides what they asked for themselves, nor what is for themselves. */
public final class SomebodyElseDecides extends Refusal {
    private SomebodyElseDecides() {
        super(ProblemType.SOMEBODY_ELSE_DECIDES, List.of());
    }

    /** @param barred null where nobody is */
    public static void than(UUID barred, UUID decider) {
        if (decider.equals(barred)) {
            throw new SomebodyElseDecides();
        }
    }
}
