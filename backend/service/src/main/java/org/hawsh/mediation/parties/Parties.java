package org.hawsh.mediation.parties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.mediation.cases.OpenedCase;
import org.hawsh.mediation.vault.CaseKey;

/** What the other parts of a case file ask of its parties, once they have opened the case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Parties {
    private final PartyRepository parties;

    Parties(PartyRepository parties) {
        this.parties = parties;
    }

    /** Every party of it, as it stands on that day. */
    public List<PartyStanding> of(OpenedCase mediated, LocalDate today) {
        Map<UUID, ProcessConsent> consents = parties.consents(mediated.id());
        Map<UUID, Screening> screenings = parties.screenings(mediated.id());
        return parties.of(mediated.id()).stream()
                .map(
                        party -> {
                            ProcessConsent consent = consents.get(party.id());
                            Screening screening = screenings.get(party.id());
                            PartyDetails details = party.details(mediated.key());
                            return new PartyStanding(
                                    party.id(),
                                    details == null ? null : details.name(),
                                    details == null ? null : details.language(),
                                    consent != null && consent.isGiven(),
                                    screening != null && screening.letsMeetOn(today));
                        })
                .toList();
    }

    /** Everybody whom the parties name, for a mediator who is asked and has to say whether they know one. */
    public List<String> namesIn(UUID caseId, CaseKey key) {
        return parties.of(caseId).stream()
                .flatMap(party -> PartyNames.of(party, key).all())
                .toList();
    }
}
