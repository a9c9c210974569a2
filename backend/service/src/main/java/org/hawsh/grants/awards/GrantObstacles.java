package org.hawsh.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.centres.Centres;
import org.hawsh.grants.ledger.AccountKind;
import org.hawsh.grants.networks.Networks;
import org.hawsh.platform.problems.Fault;

/** What stands in the way of an instalment, and of closing. What an answer shows beforehand and what refuses are the same. */
@ApplicationScoped
class GrantObstacles {
    private final GrantRepository grants;
    private final GrantMoney money;
    private final Networks networks;
    private final Centres centres;

    GrantObstacles(GrantRepository grants, GrantMoney money, Networks networks, Centres centres) {
        this.grants = grants;
        this.money = money;
        this.networks = networks;
        this.centres = centres;
    }

    boolean isCleared(GrantAward grant) {
        return networks.isCleared(grant.networkId(), centres.todayAt(grant.centreId()));
    }

    /** @throws GrantRefusal with everything that stands in the way of asking for it, or of paying it */
    void mustBeFree(GrantAward grant, GrantInstalment instalment) {
        GrantRefusal.ifAny(
                of(grant, instalment, grants.milestonesOf(List.of(grant.id())), isCleared(grant)));
    }

    static List<Fault> of(
            GrantAward grant,
            GrantInstalment instalment,
            List<GrantMilestone> milestones,
            boolean cleared) {
        List<Fault> faults = new ArrayList<>();
        if (grant.state() != GrantState.ACTIVE) {
            faults.add(GrantRefusal.notActive(grant.state()));
        }
        UUID waitsFor = instalment.milestoneId();
        milestones.stream()
                .filter(milestone -> milestone.id().equals(waitsFor) && !milestone.isReached())
                .forEach(
                        milestone ->
                                faults.add(
                                        Fault.at(
                                                        "/milestoneId",
                                                        "grant-milestone-not-reached",
                                                        milestone.title())
                                                .about(milestone.id())));
        if (!cleared) {
            faults.add(Fault.at("/networkId", "grant-network-not-cleared"));
        }
        return faults;
    }

    List<Fault> ofClosing(GrantAward grant) {
        return ofClosing(
                grant,
                grants.instalmentsOf(grant.id()),
                grants.lastReversalsOf(grant.id()),
                money.balances(grant));
    }

    static List<Fault> ofClosing(
            GrantAward grant,
            List<GrantInstalment> instalments,
            Map<UUID, PaymentReversal> reversals,
            Map<AccountKind, BigDecimal> there) {
        List<Fault> faults = new ArrayList<>();
        if (grant.state() == GrantState.PREPARED) {
            faults.add(GrantRefusal.notActive(grant.state()));
        }
        if (grant.state() == GrantState.ACTIVE && grant.completedOn() == null) {
            faults.add(Fault.at("/completedOn", "grant-not-completed"));
        }
        instalments.stream()
                .filter(
                        one ->
                                one.state() == InstalmentState.REQUESTED
                                        || one.state() == InstalmentState.APPROVED)
                .forEach(
                        one ->
                                faults.add(
                                        Fault.at(
                                                        "/instalments",
                                                        "grant-instalment-under-way",
                                                        one.position())
                                                .about(one.id())));
        reversals.values().stream()
                .filter(PaymentReversal::waits)
                .forEach(
                        one ->
                                faults.add(
                                        Fault.at("/instalments", "grant-reversal-waits")
                                                .about(one.instalmentId())));
        left(faults, grant, there, AccountKind.CASH_BOX, "/money/drawn", "grant-cash-left");
        left(faults, grant, there, AccountKind.PAID, "/money/paid", "grant-not-accounted-for");
        left(
                faults,
                grant,
                there,
                AccountKind.DELIVERED,
                "/money/delivered",
                "grant-goods-not-accounted-for");
        return faults;
    }

    private static void left(
            List<Fault> faults,
            GrantAward grant,
            Map<AccountKind, BigDecimal> there,
            AccountKind kind,
            String pointer,
            String code) {
        BigDecimal amount = there.getOrDefault(kind, BigDecimal.ZERO);
        if (amount.signum() > 0) {
            faults.add(Fault.at(pointer, code, grant.money(amount).amount(), grant.currency()));
        }
    }
}
