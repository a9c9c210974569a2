package org.hawsh.mediation.parties;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.mediation.cases.CaseState;
import org.hawsh.mediation.cases.CaseStep;
import org.hawsh.mediation.cases.OpenedCase;
import org.hawsh.platform.problems.Fault;

/** A case needs two parties to be screened, each screened to be asked, and each one's consent to be mediated. */
@ApplicationScoped
class PartySteps implements CaseStep {
    private static final int LEAST = 2;

    private final PartyRepository parties;

    PartySteps(PartyRepository parties) {
        this.parties = parties;
    }

    @Override
    public List<Fault> missing(OpenedCase mediated, CaseState next) {
        return switch (next) {
            case SCREENING ->
                    parties.of(mediated.id()).size() < LEAST
                            ? List.of(Fault.at("/state", "mediation-two-parties-needed"))
                            : List.of();
            case CONSENT_PENDING -> unscreened(mediated.id());
            case ACTIVE -> unwilling(mediated.id());
            default -> List.of();
        };
    }

    private List<Fault> unscreened(UUID caseId) {
        Map<UUID, Screening> screenings = parties.screenings(caseId);
        List<Fault> faults = new ArrayList<>();
        for (Party party : parties.of(caseId)) {
            Screening screening = screenings.get(party.id());
            if (screening == null) {
                faults.add(PartyRules.missing(party.id(), "mediation-not-screened"));
            } else if (screening.outcome() == ScreeningOutcome.STOP) {
                faults.add(PartyRules.missing(party.id(), "mediation-screening-says-stop"));
            }
        }
        return faults;
    }

    private List<Fault> unwilling(UUID caseId) {
        Map<UUID, ProcessConsent> consents = parties.consents(caseId);
        return parties.of(caseId).stream()
                .filter(
                        party ->
                                consents.get(party.id()) == null
                                        || !consents.get(party.id()).isGiven())
                .map(party -> PartyRules.missing(party.id(), "mediation-consent-missing"))
                .toList();
    }
}
