package org.hawsh.activities.enrolment;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** The course's rule, or what stands now, does not allow it; each reason is named. */
public final class EnrolmentRefused extends Refusal {
    private EnrolmentRefused(List<Fault> faults) {
        super(ProblemType.STATE_CONFLICT, faults);
    }

    public static EnrolmentRefused because(String code, Object... values) {
        return new EnrolmentRefused(List.of(Fault.at("", code, values)));
    }

    static void ifAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new EnrolmentRefused(faults);
        }
    }
}
