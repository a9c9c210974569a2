package org.hawsh.grants.calls;

import java.util.Collection;
import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why a call stays as it is. */
final class CallRefusal extends Refusal {
    private CallRefusal(List<Fault> faults) {
        super(ProblemType.STATE_CONFLICT, faults);
    }

    /** Somebody is deciding about what they saw. */
    static CallRefusal askedToOpen() {
        return new CallRefusal(List.of(Fault.at("/opening", "call-asked-to-open")));
    }

    static CallRefusal notAskedToOpen() {
        return new CallRefusal(List.of(Fault.at("/opening", "call-not-asked-to-open")));
    }

    static CallRefusal notClosed() {
        return new CallRefusal(List.of(Fault.at("/state", "call-not-closed")));
    }

    static CallRefusal noDraft() {
        return new CallRefusal(List.of(Fault.at("/state", "call-no-draft")));
    }

    static CallRefusal over() {
        return new CallRefusal(List.of(Fault.at("/state", "call-over")));
    }

    /** People applied for what it said. */
    static CallRefusal stands(Collection<String> fields) {
        return new CallRefusal(
                fields.stream().map(field -> Fault.at("/" + field, "call-stands")).toList());
    }

    static CallRefusal closesEarlier() {
        return new CallRefusal(List.of(Fault.at("/closesOn", "call-closes-only-later")));
    }
}
