package org.hawsh.mediation.parties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hawsh.mediation.mediators.MediatorRef;
import org.hawsh.platform.problems.Fault;

/** Parties are equal, apart from one another, and none of them mediates. */
final class PartyRules {
    private PartyRules() {}

    /**
     * @param others the other parties of the case
     * @param mediators its members
     */
    static List<Fault> faults(
            PartyDetails party,
            Collection<PartyDetails> others,
            Collection<MediatorRef> mediators) {
        List<Fault> faults = new ArrayList<>(party.faults());
        for (PartyDetails other : others) {
            if (party.isTheSameAs(other)
                    || party.brings(other.name())
                    || other.brings(party.name())) {
                faults.add(Fault.at("/name", "mediation-same-person-on-both-sides"));
                break;
            }
        }
        if (mediators.stream().map(MediatorRef::name).anyMatch(party::isCalled)) {
            faults.add(Fault.at("/name", "mediation-mediator-is-a-party"));
        }
        return faults;
    }

    /** Whoever could not be found in the register of the centre. */
    static Fault unknownInTheRegister() {
        return Fault.at("/participantReference", "mediation-not-in-the-register");
    }

    static Fault missing(UUID party, String code) {
        return Fault.at("/state", code).about(party);
    }
}
