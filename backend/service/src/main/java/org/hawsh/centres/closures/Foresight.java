package org.hawsh.centres.closures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;

/** Asks everybody who knows what a closure would do and who must hear of it, and adds the answers up. */
@ApplicationScoped
class Foresight {
    private final Instance<ClosureConsequences> consequences;
    private final Instance<CallListContributor> contributors;

    Foresight(
            @Any Instance<ClosureConsequences> consequences,
            @Any Instance<CallListContributor> contributors) {
        this.consequences = consequences;
        this.contributors = contributors;
    }

    Consequences whatIf(ClosurePlan plan) {
        return consequences.stream()
                .map(one -> one.whatIf(plan))
                .reduce(Consequences.NONE, Consequences::and);
    }

    /** Those of one kind together, each kind by name. */
    List<Call> toCall(ClosurePlan plan) {
        return contributors.stream()
                .flatMap(one -> one.toCall(plan).stream())
                .sorted(Comparator.comparing(Call::why).thenComparing(Call::name))
                .toList();
    }
}
