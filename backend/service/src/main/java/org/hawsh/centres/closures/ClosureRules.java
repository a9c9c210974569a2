package org.hawsh.centres.closures;

import java.util.ArrayList;
import java.util.List;
import org.hawsh.centres.LocalMoments;
import org.hawsh.platform.problems.Fault;

/** What must hold of a closure before it is declared or looked at beforehand. */
final class ClosureRules {
    private ClosureRules() {}

    /** @param roomKnown whether the room that is named is one of the centre's */
    static List<Fault> faults(ClosurePlan plan, boolean roomKnown) {
        List<Fault> faults =
                new ArrayList<>(LocalMoments.implausible("/startsAt", plan.startsAt()));
        faults.addAll(LocalMoments.implausible("/endsAt", plan.endsAt()));
        if (plan.endsAt() != null && !plan.endsAt().isAfter(plan.startsAt())) {
            faults.add(Fault.at("/endsAt", "ends-before-it-begins"));
        }
        if (plan.roomId() != null && !roomKnown) {
            faults.add(Fault.at("/roomId", "room-unknown"));
        }
        return faults;
    }
}
