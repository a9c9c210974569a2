package org.hawsh.participants.consents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hawsh.platform.problems.Fault;

/** What must hold of a decision before it is written down. */
public final class ConsentRules {
    private ConsentRules() {}

    /**
     * @param minor whether the person is certainly under 18
     * @param before what they last decided about this purpose
     * @param today the date at the centre
     */
    public static List<Fault> faults(
            RecordConsent said, boolean minor, Optional<Consent> before, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        boolean sharing = said.purpose() == ConsentPurpose.SHARING;
        if (sharing != (said.recipient() != null)) {
            faults.add(Fault.at("/recipient", sharing ? "required" : "only-for-sharing"));
        }
        if (said.decidedOn() != null && said.decidedOn().isAfter(today)) {
            faults.add(Fault.at("/decidedOn", "in-the-future"));
        }
        if (said.decision() == ConsentDecision.WITHDRAWN
                && before.map(Consent::decision).orElse(null) != ConsentDecision.GIVEN) {
            faults.add(Fault.at("/decision", "nothing-to-withdraw"));
        }
        if (said.decision() == ConsentDecision.GIVEN) {
            faults.addAll(faultsOfAYes(said, minor));
        }
        return faults;
    }

    private static List<Fault> faultsOfAYes(RecordConsent said, boolean minor) {
        List<Fault> faults = new ArrayList<>();
        if (said.how() == null) {
            faults.add(Fault.at("/how", "required"));
        }
        if (said.how() == ConsentHow.SPOKEN_WITH_WITNESS && said.witnessName() == null) {
            faults.add(Fault.at("/witnessName", "witness-required"));
        }
        if (minor && said.guardianName() == null) {
            faults.add(Fault.at("/guardianName", "guardian-required"));
        }
        return faults;
    }
}
