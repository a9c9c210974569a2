package org.hawsh.grants.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.centres.Centres;
import org.hawsh.grants.applications.Applications;
import org.hawsh.grants.calls.CallTerms;
import org.hawsh.grants.calls.Calls;
import org.hawsh.grants.networks.NetworkRef;
import org.hawsh.grants.networks.Networks;
import org.hawsh.grants.selection.reviews.ReviewRef;
import org.hawsh.grants.selection.reviews.Reviews;
import org.hawsh.platform.problems.Problem;
import org.hawsh.platform.request.Request;
import org.hawsh.platform.words.Messages;

/** A selection with what is known of it elsewhere. */
@ApplicationScoped
class SelectionViews {
    private final SelectionRepository selections;
    private final Calls calls;
    private final Applications applications;
    private final Reviews reviews;
    private final Networks networks;
    private final Accounts accounts;
    private final Centres centres;
    private final Request request;

    SelectionViews(
            SelectionRepository selections,
            Calls calls,
            Applications applications,
            Reviews reviews,
            Networks networks,
            Accounts accounts,
            Centres centres,
            Request request) {
        this.selections = selections;
        this.calls = calls;
        this.applications = applications;
        this.reviews = reviews;
        this.networks = networks;
        this.accounts = accounts;
        this.centres = centres;
        this.request = request;
    }

    Facts facts(GrantSelection selection) {
        UUID call = selection.id();
        CallTerms terms = calls.terms(call);
        return new Facts(
                calls.at(selection.centreId(), call).orElseThrow(),
                terms,
                applications.submittedFor(call),
                applications.mendedFor(call),
                reviews.of(call),
                terms.closesAt().atZone(centres.zoneOf(selection.centreId())).toLocalDate(),
                centres.todayAt(selection.centreId()));
    }

    SelectionView of(GrantSelection selection) {
        Facts facts = facts(selection);
        SelectionDetails written = selection.details();
        return new SelectionView(
                selection.id(),
                selection.centreId(),
                facts.call().title(),
                selection.state(),
                facts.terms().blindReviews(),
                IntStream.range(0, facts.criteria())
                        .mapToObj(
                                i ->
                                        new SelectionView.Weighed(
                                                facts.terms().criteria().get(i),
                                                facts.terms().weights().get(i)))
                        .toList(),
                facts.terms().budget(),
                written.heldOn(),
                written.minutes(),
                written.members(),
                accounts(written, facts),
                facts.reviews().stream().map(SelectionViews::reviewed).toList(),
                places(facts, written),
                selection.state() == SelectionState.WRITTEN ? unmet(written, facts) : List.of(),
                selections.lastProposal(selection.id()).map(this::proposal).orElse(null),
                selection.version());
    }

    private List<AccountRef> accounts(SelectionDetails written, Facts facts) {
        List<UUID> named =
                Stream.concat(
                                written.members().stream().map(CommitteeMember::account),
                                facts.reviews().stream().map(ReviewRef::reviewer))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        Map<UUID, AccountRef> names = accounts.named(named);
        return named.stream().map(names::get).toList();
    }

    private static SelectionView.Reviewed reviewed(ReviewRef review) {
        return new SelectionView.Reviewed(
                review.id(),
                review.applicationId(),
                review.reviewer(),
                review.state(),
                review.points(),
                review.words());
    }

    private List<SelectionView.Place> places(Facts facts, SelectionDetails written) {
        Map<UUID, NetworkRef> applying = networks.byId(facts.networks());
        return Ranked.list(facts, written).stream()
                .map(
                        rank ->
                                new SelectionView.Place(
                                        rank.application().id(),
                                        rank.application().networkId(),
                                        applying.get(rank.application().networkId()).name(),
                                        rank.application().code(),
                                        rank.application().title(),
                                        rank.application().asked(),
                                        rank.weightedSum(),
                                        rank.scoredBy(),
                                        rank.average(),
                                        rank.tied(),
                                        rank.askedSoFar(),
                                        rank.withinBudget(),
                                        IntStream.range(0, written.members().size())
                                                .filter(
                                                        i ->
                                                                !written.members()
                                                                        .get(i)
                                                                        .countsFor(
                                                                                rank.application()))
                                                .boxed()
                                                .toList()))
                .toList();
    }

    private List<Problem.Item> unmet(SelectionDetails written, Facts facts) {
        Messages messages = request.messages();
        return written.unmet(facts).stream()
                .map(
                        fault ->
                                new Problem.Item(
                                        fault.pointer(),
                                        fault.code(),
                                        fault.remedy(messages),
                                        fault.about()))
                .toList();
    }

    private SelectionView.Proposal proposal(SelectionProposal proposal) {
        return new SelectionView.Proposal(
                proposal.decision().view(accounts.named(proposal.decision().people().toList())),
                proposal.lines());
    }
}
