package org.hawsh.mediation.parties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.mediation.cases.MediationCases;
import org.hawsh.mediation.cases.OpenedCase;
import org.hawsh.participants.profile.OriginScope;

/** A mediator reads where the parties of their own cases are from, as long as these are mediated. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PartyOrigins implements OriginScope {
    private final PartyRepository parties;
    private final MediationCases cases;

    PartyOrigins(PartyRepository parties, MediationCases cases) {
        this.parties = parties;
        this.cases = cases;
    }

    @Override
    public Set<String> references() {
        Map<UUID, OpenedCase> mine =
                cases.allOpen().stream()
                        .collect(Collectors.toMap(OpenedCase::id, Function.identity()));
        return parties.ofAll(mine.keySet()).stream()
                .map(party -> party.details(mine.get(party.caseId()).key()))
                .filter(Objects::nonNull)
                .map(PartyDetails::participantReference)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
