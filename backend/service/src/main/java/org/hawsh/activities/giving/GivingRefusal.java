package org.hawsh.activities.giving;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why something cannot be given, paid or taken back as things stand. */
final class GivingRefusal extends Refusal {
    private GivingRefusal(String pointer, String code) {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at(pointer, code)));
    }

    /** No locked sheet of these days has anybody who was not given it yet. */
    static GivingRefusal nobodyToPay() {
        return new GivingRefusal("/from", "nobody-to-pay");
    }

    static GivingRefusal withSomebodyElse() {
        return new GivingRefusal("/serial", "kit-with-somebody-else");
    }

    static GivingRefusal returnedAlready() {
        return new GivingRefusal("", "kit-returned");
    }
}
