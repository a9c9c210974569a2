package org.hawsh.mediation.parties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.mediation.vault.CaseVault;
import org.hawsh.participants.profile.OriginScope;

/** A mediator reads where the parties of their own cases are from, as long as these are mediated. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PartyOrigins implements OriginScope {
    private final PartyRepository parties;
    private final CaseVault vault;
    private final CurrentUser user;

    PartyOrigins(PartyRepository parties, CaseVault vault, CurrentUser user) {
        this.parties = parties;
        this.vault = vault;
        this.user = user;
    }

    /** Every party is opened and compared: to stop at the first that fits would tell. */
    @Override
    public boolean includes(UUID participant) {
        return parties
                        .beside(
                                participant,
                                user.centresWith(Permissions.MEDIATION_CASE),
                                user.centresWith(Permissions.ORIGIN_READ))
                        .stream()
                        .filter(this::isThatOf)
                        .count()
                > 0;
    }

    private boolean isThatOf(PartyRepository.SealedBeside party) {
        return PartyNames.of(
                        party.id(),
                        party.sealedParty(),
                        vault.unwrapped(party.caseId(), party.wrapped()))
                .reference()
                .anyMatch(reference -> reference.equals(party.reference()));
    }
}
