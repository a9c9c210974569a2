package org.hawsh.centres.closures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A second one beside it, so that answers have something to add up to. */
@ApplicationScoped
class AnotherRehearsedFeature implements ClosureConsequences {

    @Override
    public Consequences whatIf(ClosurePlan plan) {
        return RehearsedFeature.PLANS_IN.contains(plan.centreId())
                ? new Consequences(5, 0, 0, List.of(plan.startsAt().plusDays(6)))
                : Consequences.NONE;
    }
}
