package org.hawsh.mediation.breakglass;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** So many were asked for in 24 hours that no more can be. */
final class OpeningRefusal extends Refusal {
    private OpeningRefusal(String code) {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("/emergency", code)));
    }

    static OpeningRefusal soMany(boolean emergency) {
        return new OpeningRefusal(
                emergency ? "mediation-emergencies-used-up" : "mediation-openings-used-up");
    }
}
