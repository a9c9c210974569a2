package org.hawsh.grants.networks;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why nothing can be done with a network as it stands. */
final class NetworkRefusal extends Refusal {
    private NetworkRefusal(String code) {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("", code)));
    }

    /** Its file is read, and nothing is added to it, until it comes back. */
    static NetworkRefusal ended() {
        return new NetworkRefusal("network-ended");
    }

    static NetworkRefusal hasNotEnded() {
        return new NetworkRefusal("network-has-not-ended");
    }

    /** Only who signs for a network is looked up. */
    static NetworkRefusal representsNobody() {
        return new NetworkRefusal("network-member-represents-nobody");
    }
}
