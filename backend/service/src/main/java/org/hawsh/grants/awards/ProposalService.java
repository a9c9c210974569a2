package org.hawsh.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.grants.awards.acts.DecideGrant;
import org.hawsh.grants.awards.plan.GrantPlan;
import org.hawsh.grants.awards.plan.PlannedInstalment;
import org.hawsh.grants.awards.plan.PlannedMilestone;
import org.hawsh.grants.ledger.AccountKind;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** What is agreed with a network, amended and closed: one person proposes it, another decides. */
@ApplicationScoped
@Transactional
class ProposalService {
    private static final String PROPOSAL = "proposal";
    private static final String[] AGREED = {
        PROPOSAL, "startsOn", "endsOn", "milestones", "instalments", "money"
    };

    private final GrantRepository grants;
    private final GrantViews views;
    private final GrantMoney money;
    private final GrantObstacles obstacles;
    private final Centres centres;
    private final CurrentUser user;
    private final Records records;

    ProposalService(
            GrantRepository grants,
            GrantViews views,
            GrantMoney money,
            GrantObstacles obstacles,
            Centres centres,
            CurrentUser user,
            Records records) {
        this.grants = grants;
        this.views = views;
        this.money = money;
        this.obstacles = obstacles;
        this.centres = centres;
        this.user = user;
        this.records = records;
    }

    /** @throws ValidationFailed with everything that is missing or wrong */
    GrantView propose(UUID id, int seenVersion, ProposeGrant wanted) {
        GrantAward grant = seen(id, seenVersion, Permissions.GRANT_MANAGE);
        grant.mustTake(wanted.kind());
        ValidationFailed.ifAny(wanted.faults());
        mustHold(grant, wanted.kind(), wanted.plan());
        GrantProposal proposal =
                new GrantProposal(
                        grant, wanted.kind(), wanted.plan(), user.subject(), wanted.reason());
        grants.add(proposal);
        grant.proposed(proposal.id());
        return done(grant, "REQUEST", PROPOSAL);
    }

    /** What was proposed is looked at again: something may have been paid or reached since. */
    GrantView decide(UUID id, int seenVersion, DecideGrant decided) {
        decided.mustSayWhy();
        GrantAward grant = seen(id, seenVersion, Permissions.GRANT_APPROVE);
        GrantProposal proposal = grants.proposal(grant.proposalId());
        if (!decided.approved()) {
            proposal.decision().refuse(user.subject(), decided.reason());
            grant.nothingIsProposed();
            return done(grant, "REFUSE", PROPOSAL);
        }
        proposal.decision().approve(user.subject());
        GrantPlan plan = proposal.plan();
        mustHold(grant, proposal.kind(), plan);
        grants.flush();
        if (proposal.kind() == GrantProposal.Kind.CLOSING) {
            close(grant);
            grant.nothingIsProposed();
            return done(grant, "CLOSE", PROPOSAL, "state");
        }
        agree(grant, plan);
        grant.nothingIsProposed();
        return done(grant, "APPROVE", AGREED);
    }

    GrantView takeBack(UUID id, int seenVersion) {
        GrantAward grant = seen(id, seenVersion, Permissions.GRANT_MANAGE);
        grants.proposal(grant.proposalId()).decision().withdraw(user.subject());
        grant.nothingIsProposed();
        return done(grant, "TAKE_BACK", PROPOSAL);
    }

    private void mustHold(GrantAward grant, GrantProposal.Kind kind, GrantPlan plan) {
        ValidationFailed.ifAny(
                kind == GrantProposal.Kind.CLOSING
                        ? obstacles.ofClosing(grant)
                        : PlanRules.faults(
                                grant,
                                plan,
                                grants.milestonesOf(List.of(grant.id())),
                                grants.instalmentsOf(grant.id())));
    }

    /** The amount is committed with the agreement; what an amendment takes away is available again. */
    private void agree(GrantAward grant, GrantPlan plan) {
        BigDecimal together = PlanRules.together(plan);
        BigDecimal less = grant.amount().value().subtract(together);
        become(grant, plan);
        grant.become(plan, together);
        if (grant.isAgreed()) {
            money.decommit(grant, less);
        } else {
            grant.agreed(centres.todayAt(grant.centreId()));
            money.commit(grant);
        }
    }

    private void become(GrantAward grant, GrantPlan plan) {
        List<UUID> milestones = milestones(grant, plan.milestones());
        Map<UUID, GrantInstalment> left =
                PlanRules.byId(grants.instalmentsOf(grant.id()), GrantInstalment::id);
        for (int i = 0; i < plan.instalments().size(); i++) {
            PlannedInstalment wanted = plan.instalments().get(i);
            UUID waitsFor =
                    wanted.waitsFor() == null ? null : milestones.get(wanted.waitsFor() - 1);
            GrantInstalment agreed = wanted.id() == null ? null : left.remove(wanted.id());
            if (agreed == null) {
                grants.add(
                        new GrantInstalment(
                                grant, i + 1, wanted.amount(), wanted.means(), waitsFor));
            } else {
                agreed.become(i + 1, wanted.amount(), wanted.means(), waitsFor);
            }
        }
        left.values().forEach(GrantInstalment::drop);
    }

    /** Their ids, in the order of the plan. */
    private List<UUID> milestones(GrantAward grant, List<PlannedMilestone> plan) {
        Map<UUID, GrantMilestone> left =
                PlanRules.byId(grants.milestonesOf(List.of(grant.id())), GrantMilestone::id);
        List<UUID> ids = new ArrayList<>();
        for (PlannedMilestone wanted : plan) {
            int position = ids.size() + 1;
            GrantMilestone agreed = wanted.id() == null ? null : left.remove(wanted.id());
            if (agreed == null) {
                agreed = new GrantMilestone(grant, position, wanted.title(), wanted.dueOn());
                grants.add(agreed);
            } else {
                agreed.become(position, wanted.title(), wanted.dueOn());
            }
            ids.add(agreed.id());
        }
        left.values().forEach(GrantMilestone::drop);
        return ids;
    }

    /** What was never given is available again. */
    private void close(GrantAward grant) {
        grants.instalmentsOf(grant.id()).stream()
                .filter(one -> !one.state().isGiven())
                .forEach(GrantInstalment::drop);
        money.decommit(
                grant, money.balances(grant).getOrDefault(AccountKind.GRANT, BigDecimal.ZERO));
        grant.close();
    }

    private GrantAward seen(UUID id, int seenVersion, String permission) {
        GrantAward grant = records.lock(GrantAward.class, id, permission);
        grant.mustBe(seenVersion);
        return grant;
    }

    private GrantView done(GrantAward grant, String act, String... changed) {
        records.done(GrantSheet.GRANT, grant, act, changed);
        return views.of(grant);
    }
}
