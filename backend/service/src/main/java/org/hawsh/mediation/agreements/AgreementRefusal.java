package org.hawsh.mediation.agreements;

import java.util.List;
import java.util.UUID;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why an agreement cannot be changed or signed as things stand. */
final class AgreementRefusal extends Refusal {
    private AgreementRefusal(Fault fault) {
        super(ProblemType.STATE_CONFLICT, List.of(fault));
    }

    /** What somebody signed stays as it is: write the next one. */
    static AgreementRefusal stays() {
        return new AgreementRefusal(Fault.at("", "mediation-agreement-stays"));
    }

    static AgreementRefusal notActive() {
        return new AgreementRefusal(Fault.at("", "mediation-not-active"));
    }

    static AgreementRefusal withdrew(UUID party) {
        return new AgreementRefusal(Fault.at("/partyId", "mediation-consent-missing").about(party));
    }

    static AgreementRefusal signedBefore(UUID party) {
        return new AgreementRefusal(Fault.at("/partyId", "mediation-signed-before").about(party));
    }

    static AgreementRefusal settled() {
        return new AgreementRefusal(Fault.at("/state", "mediation-undertaking-settled"));
    }
}
