package org.hawsh.grants.selection;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why a selection stays as it is. */
public final class SelectionRefusal extends Refusal {
    private SelectionRefusal(ProblemType type, List<Fault> faults) {
        super(type, faults);
    }

    static SelectionRefusal notClosed() {
        return state("selection-call-not-closed");
    }

    static SelectionRefusal begun() {
        return new SelectionRefusal(ProblemType.ALREADY_EXISTS, List.of());
    }

    static SelectionRefusal proposed() {
        return state("selection-proposed");
    }

    static SelectionRefusal notProposed() {
        return state("selection-not-proposed");
    }

    static SelectionRefusal decided() {
        return state("selection-decided");
    }

    static SelectionRefusal byCommittee() {
        return state("selection-by-committee");
    }

    /** Nobody is written to before it is decided. */
    public static SelectionRefusal undecided() {
        return state("selection-undecided");
    }

    private static SelectionRefusal state(String code) {
        return new SelectionRefusal(ProblemType.STATE_CONFLICT, List.of(Fault.at("/state", code)));
    }
}
