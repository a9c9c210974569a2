package org.hawsh.mediation.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hawsh.mediation.cases.CaseState;
import org.hawsh.mediation.cases.CaseStep;
import org.hawsh.mediation.cases.OpenedCase;
import org.hawsh.platform.problems.Fault;

/** Before a case is closed it is known what became of each undertaking that was signed. */
@ApplicationScoped
class AgreementSteps implements CaseStep {
    private final AgreementRepository agreements;

    AgreementSteps(AgreementRepository agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<Fault> missing(OpenedCase mediated, CaseState next) {
        return next == CaseState.CLOSED && agreements.openUndertakings(mediated.id()) > 0
                ? List.of(Fault.at("/state", "mediation-undertaking-open"))
                : List.of();
    }
}
