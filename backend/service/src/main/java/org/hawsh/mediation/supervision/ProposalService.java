package org.hawsh.mediation.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.mediation.cases.MediationCases;
import org.hawsh.mediation.cases.OpenedCase;
import org.hawsh.mediation.members.Members;
import org.hawsh.mediation.parties.Parties;
import org.hawsh.mediation.vault.CaseVault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** What a mediator is asked and answers, how they leave a case, and what they tell the supervisor at once. */
@ApplicationScoped
@Transactional
class ProposalService {
    private final SupervisionRepository proposals;
    private final MediationCases cases;
    private final Members members;
    private final Parties parties;
    private final CaseVault vault;
    private final CurrentUser user;
    private final Records records;

    ProposalService(
            SupervisionRepository proposals,
            MediationCases cases,
            Members members,
            Parties parties,
            CaseVault vault,
            CurrentUser user,
            Records records) {
        this.proposals = proposals;
        this.cases = cases;
        this.members = members;
        this.parties = parties;
        this.vault = vault;
        this.user = user;
        this.records = records;
    }

    List<ProposalView> list() {
        return shown(proposals.proposals());
    }

    ProposalView read(UUID id) {
        ProposalView.Asked asked =
                proposals.proposals().stream()
                        .filter(proposal -> proposal.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return shown(List.of(asked)).get(0);
    }

    void answer(UUID proposal, int seenVersion, DeclareInterest declared) {
        ValidationFailed.ifAny(declared.faults());
        members.answer(
                proposal,
                user.subject(),
                seenVersion,
                declared.knowsAParty(),
                declared.takesItOn());
        records.done(
                SupervisionSheet.PROPOSAL.did(
                        declared.takesItOn() ? "ACCEPT" : "DECLINE", Marked.of(proposal)));
    }

    /** Whoever keeps the file writes down what somebody without a login declared on paper. */
    void declared(UUID caseId, RecordDeclaration request) {
        DeclareInterest declared = request.declared();
        ValidationFailed.ifAny(
                declared.faults().stream().map(fault -> fault.below("/declared")).toList());
        cases.lock(caseId);
        records.done(SupervisionSheet.PROPOSAL.did("RECORD", Marked.of(caseId)));
        members.declared(
                caseId, request.mediatorId(), declared.knowsAParty(), declared.takesItOn());
    }

    /** Which party asks stays in the file. */
    void askForAnother(UUID caseId, ProposeMediator request) {
        cases.lock(caseId);
        records.done(SupervisionSheet.PROPOSAL.did("REQUEST", Marked.of(caseId)));
        members.askForAnother(caseId, request.mediatorId());
    }

    /** Somebody else has to take the case on; the supervisor sees that nobody does. */
    void leave(UUID caseId, LeaveCase request) {
        cases.lock(caseId);
        records.done(SupervisionSheet.PROPOSAL.did("DECLINE", Marked.of(caseId)));
        members.leave(caseId, user.subject(), request.knowsAParty());
    }

    AlertView alert(UUID caseId, RaiseAlert request) {
        OpenedCase mediated = cases.open(caseId).mustBeReadable();
        Alert alert = new Alert(mediated, request, user.subject());
        records.created(SupervisionSheet.ALERT, alert);
        return alert.view(request.text());
    }

    private List<ProposalView> shown(List<ProposalView.Asked> asked) {
        records.shown(
                SupervisionSheet.PROPOSAL.didToMany("LIST"),
                asked.stream().map(ProposalView.Asked::id).toList());
        return asked.stream()
                .map(
                        proposal ->
                                proposal.naming(
                                        parties.namesIn(
                                                proposal.caseId(), vault.of(proposal.caseId()))))
                .toList();
    }
}
