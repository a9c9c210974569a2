package org.hawsh.grants.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.decisions.DecisionState;
import org.hawsh.grants.applications.ApplicationRef;
import org.hawsh.grants.applications.Applications;

/** What other features may ask of what was decided. */
@ApplicationScoped
@Transactional
public class Selections {
    private final SelectionRepository selections;
    private final Applications applications;

    Selections(SelectionRepository selections, Applications applications) {
        this.selections = selections;
        this.applications = applications;
    }

    /**
     * Who is supported, in the order of the proposal; nobody before it is decided.
     *
     * @param call one the caller has been shown to be allowed to see
     */
    public List<SelectedApplication> selectedFor(UUID call) {
        Map<UUID, ApplicationRef> considered =
                applications.submittedFor(call).stream()
                        .collect(Collectors.toMap(ApplicationRef::id, one -> one));
        return approved(call).stream()
                .flatMap(proposal -> proposal.lines().stream())
                .filter(line -> line.amount() != null)
                .map(line -> selected(considered.get(line.applicationId()), line))
                .toList();
    }

    private static SelectedApplication selected(ApplicationRef application, ProposedSupport line) {
        return new SelectedApplication(
                application.id(),
                application.networkId(),
                application.code(),
                application.title(),
                line.amount());
    }

    /** @param application one the caller has been shown to be allowed to see; empty before it is decided */
    public Optional<Outcome> outcomeOf(ApplicationRef application) {
        return approved(application.callId())
                .flatMap(
                        proposal ->
                                proposal.lines().stream()
                                        .filter(
                                                line ->
                                                        line.applicationId()
                                                                .equals(application.id()))
                                        .findFirst()
                                        .map(
                                                line ->
                                                        new Outcome(
                                                                line.amount(),
                                                                line.reason(),
                                                                proposal.decision().decidedAt())));
    }

    private Optional<SelectionProposal> approved(UUID call) {
        return selections
                .lastProposal(call)
                .filter(last -> last.decision().state() == DecisionState.APPROVED);
    }
}
