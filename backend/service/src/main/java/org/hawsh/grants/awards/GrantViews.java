package org.hawsh.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.centres.Centres;
import org.hawsh.centres.funding.Funding;
import org.hawsh.grants.ledger.AccountKind;
import org.hawsh.grants.networks.NetworkRef;
import org.hawsh.grants.networks.Networks;
import org.hawsh.grants.tasks.SupportTask;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.Problem;
import org.hawsh.platform.request.Request;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.platform.words.Messages;

/** A support with its parts, with who asked for what and decided it, and with what the ledger says of its money. */
@ApplicationScoped
class GrantViews {
    private final GrantRepository grants;
    private final GrantMoney money;
    private final GrantObstacles obstacles;
    private final Networks networks;
    private final Funding funding;
    private final Accounts accounts;
    private final Centres centres;
    private final Request request;

    GrantViews(
            GrantRepository grants,
            GrantMoney money,
            GrantObstacles obstacles,
            Networks networks,
            Funding funding,
            Accounts accounts,
            Centres centres,
            Request request) {
        this.grants = grants;
        this.money = money;
        this.obstacles = obstacles;
        this.networks = networks;
        this.funding = funding;
        this.accounts = accounts;
        this.centres = centres;
        this.request = request;
    }

    GrantView of(GrantAward grant) {
        LocalDate today = centres.todayAt(grant.centreId());
        Map<AccountKind, BigDecimal> there = money.balances(grant);
        List<GrantMilestone> milestones = grants.milestonesOf(List.of(grant.id()));
        List<GrantInstalment> instalments = grants.instalmentsOf(grant.id());
        Map<UUID, PaymentReversal> reversals = grants.lastReversalsOf(grant.id());
        return new GrantView(
                grant.id(),
                grant.centreId(),
                grant.contributionId(),
                grant.callId(),
                grant.applicationId(),
                grant.networkId(),
                networks.byId(Set.of(grant.networkId())).get(grant.networkId()).name(),
                grant.code(),
                grant.title(),
                grant.state(),
                grant.stateBecause(),
                grant.startsOn(),
                grant.endsOn(),
                funderShown(grant, today),
                grant.notShownBecause(),
                grant.agreedOn(),
                grant.agreementScan().isPresent(),
                grant.signature(),
                grant.completedOn(),
                money.bar(grant, there),
                milestones.stream().map(one -> one.view(today)).toList(),
                instalments(grant, instalments, milestones, reversals),
                grants.lastProposal(grant.id()).map(this::proposal).orElse(null),
                grant.isOver()
                        ? List.of()
                        : items(GrantObstacles.ofClosing(grant, instalments, reversals, there)),
                grant.version());
    }

    Page<GrantSummary> summaries(Page<GrantAward> page, Map<UUID, Set<SupportTask>> waiting) {
        Map<UUID, NetworkRef> supported =
                networks.byId(
                        page.items().stream()
                                .map(GrantAward::networkId)
                                .collect(Collectors.toSet()));
        Map<UUID, List<GrantMilestone>> left =
                grants.milestonesOf(page.items().stream().map(GrantAward::id).toList()).stream()
                        .filter(GrantMilestone::isPlanned)
                        .collect(Collectors.groupingBy(GrantMilestone::grantId));
        return page.map(
                grant ->
                        summary(
                                grant,
                                supported.get(grant.networkId()).name(),
                                left.getOrDefault(grant.id(), List.of()),
                                waiting.getOrDefault(grant.id(), Set.of())));
    }

    private GrantSummary summary(
            GrantAward grant,
            LocalizedText network,
            List<GrantMilestone> left,
            Set<SupportTask> waitsFor) {
        LocalDate next =
                grant.isOver()
                        ? null
                        : left.stream()
                                .map(GrantMilestone::dueOn)
                                .min(LocalDate::compareTo)
                                .orElse(null);
        return new GrantSummary(
                grant.id(),
                grant.centreId(),
                grant.callId(),
                grant.networkId(),
                network,
                grant.code(),
                grant.title(),
                grant.amount(),
                grant.state(),
                grant.startsOn(),
                grant.endsOn(),
                grant.completedOn(),
                next,
                next != null && next.isBefore(centres.todayAt(grant.centreId())),
                grant.isProposed(),
                waitsFor,
                grant.updatedAt(),
                grant.version());
    }

    private LocalizedText funderShown(GrantAward grant, LocalDate today) {
        return grant.notShownBecause() == null
                ? funding.wordsOf(grant.centreId(), grant.contributionId(), today).orElse(null)
                : null;
    }

    private List<GrantView.Instalment> instalments(
            GrantAward grant,
            List<GrantInstalment> instalments,
            List<GrantMilestone> milestones,
            Map<UUID, PaymentReversal> reversals) {
        Map<UUID, InstalmentRequest> asked = grants.lastRequestsOf(grant.id());
        List<GrantPayment> payments = grants.paymentsOf(grant.id());
        Map<UUID, AccountRef> names =
                accounts.named(
                        Stream.of(
                                        asked.values().stream()
                                                .flatMap(one -> one.decision().people()),
                                        payments.stream().flatMap(GrantPayment::people),
                                        reversals.values().stream()
                                                .flatMap(PaymentReversal::people))
                                .flatMap(people -> people)
                                .distinct()
                                .toList());
        boolean cleared = obstacles.isCleared(grant);
        return instalments.stream()
                .map(
                        one ->
                                new GrantView.Instalment(
                                        one.id(),
                                        one.position(),
                                        one.amount(),
                                        one.means(),
                                        one.milestoneId(),
                                        one.state(),
                                        asked.containsKey(one.id())
                                                ? asked.get(one.id()).decision().view(names)
                                                : null,
                                        payments.stream()
                                                .filter(
                                                        paid ->
                                                                paid.instalmentId()
                                                                        .equals(one.id()))
                                                .map(paid -> paid.view(names))
                                                .toList(),
                                        reversals.containsKey(one.id())
                                                ? reversals.get(one.id()).view(names)
                                                : null,
                                        one.state().isGiven()
                                                ? List.of()
                                                : items(
                                                        GrantObstacles.of(
                                                                grant, one, milestones, cleared))))
                .toList();
    }

    private GrantView.Proposal proposal(GrantProposal proposal) {
        return new GrantView.Proposal(
                proposal.kind(),
                proposal.plan(),
                proposal.decision().view(accounts.named(proposal.decision().people().toList())));
    }

    private List<Problem.Item> items(List<Fault> faults) {
        Messages messages = request.messages();
        return faults.stream()
                .map(
                        fault ->
                                new Problem.Item(
                                        fault.pointer(),
                                        fault.code(),
                                        fault.remedy(messages),
                                        fault.about()))
                .toList();
    }
}
