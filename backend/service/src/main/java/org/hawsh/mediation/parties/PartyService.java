package org.hawsh.mediation.parties;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hawsh.mediation.breakglass.FilePart;
import org.hawsh.mediation.cases.MediationCases;
import org.hawsh.mediation.cases.OpenedCase;
import org.hawsh.mediation.members.MemberView;
import org.hawsh.mediation.members.Members;
import org.hawsh.mediation.vault.SealedEdits;
import org.hawsh.participants.Participants;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** The parties of a case. The case is locked while one is added, so that two cannot be one. */
@ApplicationScoped
@Transactional
class PartyService {
    private final PartyRepository parties;
    private final MediationCases cases;
    private final Members members;
    private final Participants participants;
    private final SealedEdits edits;
    private final Records records;

    PartyService(
            PartyRepository parties,
            MediationCases cases,
            Members members,
            Participants participants,
            SealedEdits edits,
            Records records) {
        this.parties = parties;
        this.cases = cases;
        this.members = members;
        this.participants = participants;
        this.edits = edits;
        this.records = records;
    }

    List<PartyView> list(UUID caseId) {
        OpenedCase mediated = cases.read(caseId, FilePart.PARTIES);
        Map<UUID, ProcessConsent> consents = parties.consents(caseId);
        Map<UUID, Screening> screenings = parties.screenings(caseId);
        return parties.of(caseId).stream()
                .map(
                        party ->
                                view(
                                        mediated,
                                        party,
                                        consents.get(party.id()),
                                        screenings.get(party.id())))
                .toList();
    }

    PartyView read(UUID caseId, UUID id) {
        return shown(cases.read(caseId, FilePart.PARTIES), find(caseId, id));
    }

    PartyView add(UUID caseId, PartyDetails details) {
        OpenedCase mediated = cases.lock(caseId).mustBeOpen();
        check(mediated, details, null);
        Party party = new Party(caseId, details, mediated.key());
        records.created(PartySheet.PARTY, party);
        return shown(mediated, party);
    }

    PartyView edit(UUID caseId, UUID id, int seenVersion, JsonNode mergePatch) {
        OpenedCase mediated = cases.lock(caseId).mustBeOpen();
        Party party = find(caseId, id);
        edits.edit(
                PartySheet.PARTY,
                party,
                mediated.key(),
                seenVersion,
                mergePatch,
                details -> check(mediated, details, party));
        return shown(mediated, party);
    }

    /** @throws NotFound if it is no party of the case */
    Party find(UUID caseId, UUID id) {
        return parties.find(id, caseId).orElseThrow(NotFound::new);
    }

    private PartyView shown(OpenedCase mediated, Party party) {
        return view(
                mediated,
                party,
                parties.consents(mediated.id()).get(party.id()),
                parties.screenings(mediated.id()).get(party.id()));
    }

    /** @param itself null for one that is added */
    private void check(OpenedCase mediated, PartyDetails details, Party itself) {
        List<PartyDetails> others =
                parties.of(mediated.id()).stream()
                        .filter(other -> !Objects.equals(other, itself))
                        .map(other -> other.details(mediated.key()))
                        .toList();
        List<Fault> faults =
                new ArrayList<>(
                        PartyRules.faults(
                                details,
                                others,
                                members.of(mediated.id()).stream()
                                        .map(MemberView::mediator)
                                        .toList()));
        if (itself != null && itself.kind() != details.kind()) {
            faults.add(Fault.at("/kind", "mediation-kind-of-party-stays"));
        }
        if (details.participantReference() != null
                && participants
                        .withReference(details.participantReference(), mediated.centreId())
                        .isEmpty()) {
            faults.add(PartyRules.unknownInTheRegister());
        }
        ValidationFailed.ifAny(faults);
    }

    private static PartyView view(
            OpenedCase mediated, Party party, ProcessConsent consent, Screening screening) {
        return new PartyView(
                party.id(),
                party.kind(),
                party.details(mediated.key()),
                consent == null ? null : consent.view(mediated.key()),
                screening == null ? null : screening.view(mediated.key()),
                party.version());
    }
}
