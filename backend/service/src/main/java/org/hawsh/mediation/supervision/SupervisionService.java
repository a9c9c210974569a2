package org.hawsh.mediation.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.mediation.mediators.Mediators;
import org.hawsh.mediation.parties.PartyNames;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.mediation.vault.CaseVault;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Records;

/** The cards of a centre's cases, and whom the supervisor asks to mediate. */
@ApplicationScoped
@Transactional
class SupervisionService {
    private final SupervisionRepository cases;
    private final Mediators mediators;
    private final InterestCheck interests;
    private final CaseVault vault;
    private final CurrentUser user;
    private final Records records;
    private final Cursors cursors;

    SupervisionService(
            SupervisionRepository cases,
            Mediators mediators,
            InterestCheck interests,
            CaseVault vault,
            CurrentUser user,
            Records records,
            Cursors cursors) {
        this.cases = cases;
        this.mediators = mediators;
        this.interests = interests;
        this.vault = vault;
        this.user = user;
        this.records = records;
        this.cursors = cursors;
    }

    Page<CaseCard> cards(UUID centre, Paging paging) {
        Set<UUID> scope = user.centresWith(Permissions.MEDIATION_SUPERVISE, centre);
        Page<CaseCard> cards =
                cursors.page(
                        paging,
                        user.subject() + ":mediation-cards:" + centre,
                        (after, count) -> cases.cards(scope, after, count),
                        last -> last.receivedAt() + " " + last.id());
        records.shown(
                SupervisionSheet.CARD.didToMany("LIST"),
                cards.items().stream().map(CaseCard::id).toList());
        return cards;
    }

    /** Asks the mediator if nothing speaks against it. The work is the same either way, and the answer gives no reason. */
    MediatorAvailability propose(UUID caseId, ProposeMediator request) {
        mustSupervise(caseId);
        CaseKey key = vault.unwrapped(caseId, cases.wrappedKey(caseId));
        List<PartyNames> parties =
                cases.parties(caseId).stream()
                        .map(party -> PartyNames.of(party.id(), party.sealedParty(), key))
                        .toList();
        boolean known =
                interests.speaksAgainst(
                        mediators.identityOf(request.mediatorId()),
                        parties,
                        user.centresWith(Permissions.MEDIATION_SUPERVISE));
        boolean asked = cases.propose(caseId, request.mediatorId(), !known);
        records.done(SupervisionSheet.CARD.did("PROPOSE", Marked.of(caseId)));
        return new MediatorAvailability(asked);
    }

    void exclude(UUID caseId, ProposeMediator request) {
        mustSupervise(caseId);
        cases.exclude(caseId, request.mediatorId());
        records.done(SupervisionSheet.CARD.did("EXCLUDE", Marked.of(caseId)));
    }

    List<AlertView> alerts() {
        List<AlertView> alerts =
                cases.alerts().stream()
                        .map(
                                alert ->
                                        new AlertView(
                                                alert.id(),
                                                alert.caseId(),
                                                alert.raisedAt(),
                                                vault.unwrapped(alert.caseId(), alert.wrapped())
                                                        .open(
                                                                Alert.SEALED,
                                                                alert.id(),
                                                                alert.sealedText(),
                                                                String.class)))
                        .toList();
        records.shown(
                SupervisionSheet.ALERT.didToMany("LIST"),
                alerts.stream().map(AlertView::id).toList());
        return alerts;
    }

    void acknowledge(UUID alert) {
        if (!cases.acknowledge(alert)) {
            throw new NotFound();
        }
        records.done(SupervisionSheet.ALERT.did("ACKNOWLEDGE", Marked.of(alert)));
    }

    private void mustSupervise(UUID caseId) {
        user.centresWith(Permissions.MEDIATION_SUPERVISE);
        if (!cases.supervises(caseId)) {
            throw new NotFound();
        }
    }
}
