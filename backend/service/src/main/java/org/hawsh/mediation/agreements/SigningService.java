package org.hawsh.mediation.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.centres.Centres;
import org.hawsh.mediation.breakglass.FilePart;
import org.hawsh.mediation.cases.MediationCases;
import org.hawsh.mediation.cases.OpenedCase;
import org.hawsh.mediation.parties.Parties;
import org.hawsh.mediation.parties.PartyStanding;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** What parties undertake, sign and keep. */
@ApplicationScoped
@Transactional
class SigningService {
    private final AgreementService book;
    private final AgreementRepository agreements;
    private final MediationCases cases;
    private final Parties parties;
    private final Centres centres;
    private final Records records;

    SigningService(
            AgreementService book,
            AgreementRepository agreements,
            MediationCases cases,
            Parties parties,
            Centres centres,
            Records records) {
        this.book = book;
        this.agreements = agreements;
        this.cases = cases;
        this.parties = parties;
        this.centres = centres;
        this.records = records;
    }

    /** The last party to sign ends the mediation with an agreement. */
    AgreementView sign(UUID caseId, UUID agreementId, SignAgreement request) {
        OpenedCase mediated = book.active(caseId);
        Agreement agreement = book.find(caseId, agreementId);
        agreement.mustBeDraft();
        LocalDate today = centres.todayAt(mediated.centreId());
        List<PartyStanding> all = parties.of(mediated, today);
        if (!party(all, request.partyId()).consents()) {
            throw AgreementRefusal.withdrew(request.partyId());
        }
        ValidationFailed.ifAny(request.faults(agreement.details(mediated.key()).hash()));
        Set<UUID> signed =
                agreements.signatures(caseId).getOrDefault(agreementId, List.of()).stream()
                        .map(Signature::partyId)
                        .collect(Collectors.toSet());
        if (!signed.add(request.partyId())) {
            throw AgreementRefusal.signedBefore(request.partyId());
        }
        agreements
                .getEntityManager()
                .persist(new Signature(agreement, request, today, mediated.key()));
        if (all.stream().allMatch(party -> signed.contains(party.id()))) {
            agreement.signedByAll();
            cases.agreed(caseId, book.keptUntil(mediated, agreement));
        }
        records.done(AgreementSheet.AGREEMENT, agreement, "SIGN");
        return book.shown(mediated, agreement);
    }

    AgreementView undertake(UUID caseId, UUID agreementId, Undertake request) {
        OpenedCase mediated = book.active(caseId);
        Agreement agreement = book.draft(caseId, agreementId);
        LocalDate today = centres.todayAt(mediated.centreId());
        party(parties.of(mediated, today), request.partyId());
        agreements.getEntityManager().persist(new Undertaking(agreement, request, mediated.key()));
        records.done(AgreementSheet.AGREEMENT, agreement, "UNDERTAKE");
        return book.shown(mediated, agreement);
    }

    UndertakingView undertaken(UUID caseId, UUID id) {
        OpenedCase mediated = cases.read(caseId, FilePart.AGREEMENTS);
        return undertaking(caseId, id).view(mediated.key());
    }

    UndertakingView settle(UUID caseId, UUID id, int seenVersion, SettleUndertaking request) {
        OpenedCase mediated = cases.lock(caseId).mustBeReadable();
        Undertaking undertaking = undertaking(caseId, id);
        ValidationFailed.ifAny(request.faults());
        undertaking.mustBe(seenVersion);
        undertaking.settle(request, centres.todayAt(mediated.centreId()), mediated.key());
        records.done(AgreementSheet.UNDERTAKING, undertaking, "SETTLE");
        return undertaking.view(mediated.key());
    }

    private Undertaking undertaking(UUID caseId, UUID id) {
        return agreements.undertaking(id, caseId).orElseThrow(NotFound::new);
    }

    private static PartyStanding party(List<PartyStanding> all, UUID id) {
        List<PartyStanding> found = all.stream().filter(party -> party.id().equals(id)).toList();
        if (found.isEmpty()) {
            ValidationFailed.ifAny(List.of(Fault.at("/partyId", "mediation-no-such-party")));
        }
        return found.get(0);
    }
}
