package org.hawsh.centres;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** What is said to have happened cannot happen to a centre in this state. */
final class LifeEventImpossible extends Refusal {
    LifeEventImpossible(LifeEventKind what, CentreState state) {
        super(
                ProblemType.STATE_CONFLICT,
                List.of(Fault.at("/kind", "life-event-impossible", what, state)));
    }
}
