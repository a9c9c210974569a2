package org.hawsh.platform.problems;

import java.util.List;

/** What was sent breaks rules; every broken rule is named, so that one round mends them all. */
public final class ValidationFailed extends Refusal {
    private ValidationFailed(List<Fault> faults) {
        super(ProblemType.VALIDATION_FAILED, faults);
    }

    public static void ifAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ValidationFailed(faults);
        }
    }
}
