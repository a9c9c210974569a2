package org.hawsh.grants.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.grants.applications.Applications;
import org.hawsh.grants.calls.Calls;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** One person proposes whom to support, another decides; then the call and what was applied for are decided, once. */
@ApplicationScoped
@Transactional
class SelectionSteps {
    private static final String STATE = "state";
    private static final String PROPOSAL = "proposal";

    private final SelectionRepository selections;
    private final SelectionViews views;
    private final Applications applications;
    private final Calls calls;
    private final CurrentUser user;
    private final Records records;
    private final Selections outcome;
    private final Event<CallDecided> decided;

    SelectionSteps(
            SelectionRepository selections,
            SelectionViews views,
            Applications applications,
            Calls calls,
            CurrentUser user,
            Records records,
            Selections outcome,
            Event<CallDecided> decided) {
        this.selections = selections;
        this.views = views;
        this.applications = applications;
        this.calls = calls;
        this.user = user;
        this.records = records;
        this.outcome = outcome;
        this.decided = decided;
    }

    /** @throws ValidationFailed with everything that is missing or too much */
    SelectionView propose(UUID call, int seenVersion, List<ProposedSupport> lines) {
        GrantSelection selection = seen(call, seenVersion, Permissions.GRANT_MANAGE);
        selection.mustBeWrittenOn();
        mustHold(selection, lines);
        SelectionProposal proposal = new SelectionProposal(selection, user.subject(), lines);
        selections.add(proposal);
        selection.proposed(proposal.id());
        return done(selection, "ASK", STATE, PROPOSAL);
    }

    /** What was proposed is looked at again: an application may have been withdrawn since. */
    SelectionView approve(UUID call, int seenVersion) {
        GrantSelection selection = seen(call, seenVersion, Permissions.GRANT_APPROVE);
        SelectionProposal proposal = proposed(selection);
        proposal.decision().approve(user.subject());
        List<ProposedSupport> lines = proposal.lines();
        mustHold(selection, lines);
        selections.flush();
        selection.decided();
        records.done(SelectionSheet.SELECTION, selection, "APPROVE", STATE, PROPOSAL);
        applications.decide(
                call,
                lines.stream()
                        .filter(line -> line.amount() != null)
                        .map(ProposedSupport::applicationId)
                        .collect(Collectors.toSet()));
        calls.decide(call, Permissions.GRANT_APPROVE);
        decided.fire(new CallDecided(call, selection.centreId(), outcome.selectedFor(call)));
        return views.of(selection);
    }

    SelectionView refuse(UUID call, int seenVersion, String why) {
        GrantSelection selection = seen(call, seenVersion, Permissions.GRANT_APPROVE);
        proposed(selection).decision().refuse(user.subject(), why);
        return sentBack(selection, "REFUSE");
    }

    SelectionView takeBack(UUID call, int seenVersion) {
        GrantSelection selection = seen(call, seenVersion, Permissions.GRANT_MANAGE);
        proposed(selection).decision().withdraw(user.subject());
        return sentBack(selection, "TAKE_BACK");
    }

    /** The database looks at the proposal when the selection opens again, so that is written first. */
    private SelectionView sentBack(GrantSelection selection, String act) {
        selections.flush();
        selection.sentBack();
        return done(selection, act, STATE, PROPOSAL);
    }

    private void mustHold(GrantSelection selection, List<ProposedSupport> lines) {
        Facts facts = views.facts(selection);
        SelectionDetails written = selection.details();
        List<Fault> faults = new ArrayList<>(written.unmet(facts));
        faults.addAll(ProposalRules.faults(lines, facts, Ranked.list(facts, written)));
        ValidationFailed.ifAny(faults);
    }

    private GrantSelection seen(UUID call, int seenVersion, String permission) {
        GrantSelection selection = records.lock(GrantSelection.class, call, permission);
        selection.mustBe(seenVersion);
        return selection;
    }

    private SelectionProposal proposed(GrantSelection selection) {
        return selections.proposal(selection.proposalId());
    }

    private SelectionView done(GrantSelection selection, String act, String... changed) {
        records.done(SelectionSheet.SELECTION, selection, act, changed);
        return views.of(selection);
    }
}
