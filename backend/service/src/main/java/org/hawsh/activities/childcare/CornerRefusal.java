package org.hawsh.activities.childcare;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why something with the corner itself is not done. */
final class CornerRefusal extends Refusal {
    private CornerRefusal(Fault fault) {
        super(ProblemType.STATE_CONFLICT, List.of(fault));
    }

    static CornerRefusal none() {
        return new CornerRefusal(Fault.at("", "corner-missing"));
    }

    static CornerRefusal hereAlready() {
        return new CornerRefusal(Fault.at("/staffMemberId", "adult-here-already"));
    }

    static CornerRefusal papersLapsed() {
        return new CornerRefusal(Fault.at("/staffMemberId", "papers-lapsed"));
    }

    static CornerRefusal goneAlready() {
        return new CornerRefusal(Fault.at("", "adult-gone-already"));
    }

    static CornerRefusal tooFewWouldStay(int needed) {
        return new CornerRefusal(Fault.at("/anyway", "too-few-would-stay", needed));
    }

    static CornerRefusal countDiffers(int listed) {
        return new CornerRefusal(Fault.at("/counted", "children-count-differs", listed));
    }

    static CornerRefusal nobodyUnnamed() {
        return new CornerRefusal(Fault.at("/stillHere", "name-who-is-here"));
    }
}
