package org.hawsh.mediation.agreements;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.centres.Centres;
import org.hawsh.mediation.breakglass.FilePart;
import org.hawsh.mediation.cases.CaseState;
import org.hawsh.mediation.cases.MediationCases;
import org.hawsh.mediation.cases.OpenedCase;
import org.hawsh.mediation.vault.SealedEdits;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Writing what the parties may sign. */
@ApplicationScoped
@Transactional
class AgreementService {
    private final AgreementRepository agreements;
    private final MediationCases cases;
    private final Centres centres;
    private final SealedEdits edits;
    private final Records records;

    AgreementService(
            AgreementRepository agreements,
            MediationCases cases,
            Centres centres,
            SealedEdits edits,
            Records records) {
        this.agreements = agreements;
        this.cases = cases;
        this.centres = centres;
        this.edits = edits;
        this.records = records;
    }

    List<AgreementView> list(UUID caseId) {
        OpenedCase mediated = cases.read(caseId, FilePart.AGREEMENTS);
        Map<UUID, List<Signature>> signatures = agreements.signatures(caseId);
        List<Undertaking> undertakings = agreements.undertakings(caseId);
        return agreements.of(caseId).stream()
                .map(
                        agreement ->
                                view(
                                        mediated,
                                        agreement,
                                        signatures.getOrDefault(agreement.id(), List.of()),
                                        undertakings))
                .toList();
    }

    AgreementView read(UUID caseId, UUID id) {
        return shown(cases.read(caseId, FilePart.AGREEMENTS), find(caseId, id));
    }

    /** A new text takes the place of the one that was on the table, with whatever was signed under it. */
    AgreementView write(UUID caseId, AgreementDetails details) {
        OpenedCase mediated = active(caseId);
        ValidationFailed.ifAny(details.faults());
        List<Agreement> earlier = agreements.of(caseId);
        earlier.forEach(Agreement::replace);
        agreements.flush();
        Agreement agreement =
                new Agreement(
                        caseId,
                        earlier.isEmpty() ? 1 : earlier.get(0).number() + 1,
                        details,
                        mediated.key());
        records.created(AgreementSheet.AGREEMENT, agreement);
        return shown(mediated, agreement);
    }

    AgreementView edit(UUID caseId, UUID id, int seenVersion, JsonNode mergePatch) {
        OpenedCase mediated = active(caseId);
        Agreement agreement = draft(caseId, id);
        edits.edit(
                AgreementSheet.AGREEMENT,
                agreement,
                mediated.key(),
                seenVersion,
                mergePatch,
                details -> ValidationFailed.ifAny(details.faults()));
        return shown(mediated, agreement);
    }

    /** A text on the table that nobody has signed yet. */
    Agreement draft(UUID caseId, UUID id) {
        Agreement agreement = find(caseId, id);
        agreement.mustBeDraft();
        if (agreements.signatures(caseId).containsKey(id)) {
            throw AgreementRefusal.stays();
        }
        return agreement;
    }

    Agreement find(UUID caseId, UUID id) {
        return agreements.find(id, caseId).orElseThrow(NotFound::new);
    }

    /** @throws AgreementRefusal unless the parties are being mediated */
    OpenedCase active(UUID caseId) {
        OpenedCase mediated = cases.lock(caseId);
        if (mediated.state() != CaseState.ACTIVE) {
            throw AgreementRefusal.notActive();
        }
        return mediated.mustBeOpen();
    }

    AgreementView shown(OpenedCase mediated, Agreement agreement) {
        return view(
                mediated,
                agreement,
                agreements.signatures(mediated.id()).getOrDefault(agreement.id(), List.of()),
                agreements.undertakings(mediated.id()));
    }

    /** Of a text that waits to be signed it follows from the day on which it was written, and does not move with each printing. */
    LocalDate keptUntil(OpenedCase mediated, Agreement agreement) {
        return mediated.keptUntil() == null
                ? cases.keptUntil(agreement.writtenOn(centres.zoneOf(mediated.centreId())))
                : mediated.keptUntil();
    }

    private AgreementView view(
            OpenedCase mediated,
            Agreement agreement,
            List<Signature> signatures,
            List<Undertaking> undertakings) {
        return agreement.view(
                mediated.key(),
                keptUntil(mediated, agreement),
                signatures.stream().map(signature -> signature.view(mediated.key())).toList(),
                undertakings.stream()
                        .filter(undertaking -> undertaking.agreementId().equals(agreement.id()))
                        .map(undertaking -> undertaking.view(mediated.key()))
                        .toList());
    }
}
