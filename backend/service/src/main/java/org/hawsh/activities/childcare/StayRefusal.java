package org.hawsh.activities.childcare;

import java.time.Duration;
import java.util.List;
import org.hawsh.activities.childcare.bookings.Why;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why something with a child in the corner is not done. */
final class StayRefusal extends Refusal {
    private StayRefusal(Fault fault) {
        super(ProblemType.STATE_CONFLICT, List.of(fault));
    }

    static StayRefusal noSeat(Why why) {
        return new StayRefusal(why.fault());
    }

    static StayRefusal hereAlready(String pointer) {
        return new StayRefusal(Fault.at(pointer, "child-here-already"));
    }

    static StayRefusal goneTooLong(Duration within) {
        return new StayRefusal(Fault.at("", "child-gone-too-long", within.toMinutes()));
    }

    static StayRefusal gone() {
        return new StayRefusal(Fault.at("", "child-gone-already"));
    }

    static StayRefusal forbidden(String pointer) {
        return new StayRefusal(Fault.at(pointer, "collector-forbidden"));
    }

    static StayRefusal codeWrong(int triesLeft) {
        return new StayRefusal(Fault.at("/code", "code-wrong", triesLeft));
    }

    static StayRefusal codeLocked() {
        return new StayRefusal(Fault.at("/code", "code-locked"));
    }

    static StayRefusal manager() {
        return new StayRefusal(Fault.at("", "manager-needed"));
    }
}
