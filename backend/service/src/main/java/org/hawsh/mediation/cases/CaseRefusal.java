package org.hawsh.mediation.cases;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why something cannot be done with a case as it stands. */
public final class CaseRefusal extends Refusal {
    private CaseRefusal(List<Fault> faults) {
        super(ProblemType.STATE_CONFLICT, faults);
    }

    static CaseRefusal noLongerOpen() {
        return new CaseRefusal(List.of(Fault.at("", "mediation-no-longer-open")));
    }

    static CaseRefusal notEnded() {
        return new CaseRefusal(List.of(Fault.at("", "mediation-not-ended")));
    }

    static CaseRefusal notFrom(CaseState from, CaseState to) {
        return new CaseRefusal(
                List.of(Fault.at("/state", "mediation-not-from-there", from.name(), to.name())));
    }

    /** What has to be done before it goes on. */
    static CaseRefusal notYet(List<Fault> missing) {
        return new CaseRefusal(missing);
    }

    /** Whoever opens a case can be asked to mediate at that centre. */
    static CaseRefusal noMediatorThere() {
        return new CaseRefusal(List.of(Fault.at("/centreId", "mediation-no-mediator-there")));
    }
}
