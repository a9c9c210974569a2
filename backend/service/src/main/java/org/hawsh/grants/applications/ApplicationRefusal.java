package org.hawsh.grants.applications;

import java.util.List;
import java.util.UUID;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why an application stays as it is. */
final class ApplicationRefusal extends Refusal {
    private ApplicationRefusal(ProblemType type, Fault fault) {
        super(type, List.of(fault));
    }

    /** It is mended only where the centre asks for it. */
    static ApplicationRefusal stands() {
        return state("application-stands");
    }

    static ApplicationRefusal over() {
        return state("application-over");
    }

    static ApplicationRefusal decided() {
        return state("application-decided");
    }

    /** It is read and scored as it was submitted. */
    static ApplicationRefusal beingSelected() {
        return state("application-being-selected");
    }

    static ApplicationRefusal notSubmitted() {
        return state("application-not-submitted");
    }

    static ApplicationRefusal alreadyApplied(UUID living) {
        return new ApplicationRefusal(
                ProblemType.ALREADY_EXISTS,
                Fault.at("/networkId", "application-exists").about(living));
    }

    private static ApplicationRefusal state(String code) {
        return new ApplicationRefusal(ProblemType.STATE_CONFLICT, Fault.at("/state", code));
    }
}
