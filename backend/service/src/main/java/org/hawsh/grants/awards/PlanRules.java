package org.hawsh.grants.awards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.grants.awards.plan.GrantPlan;
import org.hawsh.grants.awards.plan.InstalmentMeans;
import org.hawsh.grants.awards.plan.PlannedInstalment;
import org.hawsh.grants.awards.plan.PlannedMilestone;
import org.hawsh.grants.calls.rules.Amounts;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Money;

/**
 * What holds of what is agreed: its parts are the whole to the last cent, and what was reached or asked for stays as it is. An amendment may
 * give less, never more.
 */
final class PlanRules {
    /** The smallest note of dinars in use. */
    private static final BigDecimal NOTE = BigDecimal.valueOf(250);

    private final GrantAward grant;
    private final GrantPlan plan;
    private final Map<UUID, GrantMilestone> milestones;
    private final Map<UUID, GrantInstalment> instalments;
    private final List<Fault> faults = new ArrayList<>();

    private PlanRules(
            GrantAward grant,
            GrantPlan plan,
            List<GrantMilestone> milestones,
            List<GrantInstalment> instalments) {
        this.grant = grant;
        this.plan = plan;
        this.milestones = byId(milestones, GrantMilestone::id);
        this.instalments = byId(instalments, GrantInstalment::id);
    }

    /** Everything at once, so that one round mends it. */
    static List<Fault> faults(
            GrantAward grant,
            GrantPlan plan,
            List<GrantMilestone> milestones,
            List<GrantInstalment> instalments) {
        PlanRules rules = new PlanRules(grant, plan, milestones, instalments);
        rules.days();
        rules.milestones();
        rules.instalments();
        rules.together();
        return rules.faults.stream().map(fault -> fault.below("/plan")).toList();
    }

    static BigDecimal together(GrantPlan plan) {
        return plan.instalments().stream()
                .map(part -> part.amount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Dinars of cash come in notes. */
    static boolean isInNotes(InstalmentMeans means, Money amount) {
        return means != InstalmentMeans.CASH
                || amount.currency() != Money.Currency.IQD
                || amount.value().remainder(NOTE).signum() == 0;
    }

    private void days() {
        if (plan.endsOn().isBefore(plan.startsOn())) {
            faults.add(Fault.at("/endsOn", "grant-ends-before-it-starts"));
        }
    }

    private void milestones() {
        Map<UUID, GrantMilestone> left = new HashMap<>(milestones);
        for (int i = 0; i < plan.milestones().size(); i++) {
            PlannedMilestone wanted = plan.milestones().get(i);
            String at = "/milestones/" + i;
            GrantMilestone agreed = wanted.id() == null ? null : left.remove(wanted.id());
            if (wanted.id() != null && agreed == null) {
                faults.add(Fault.at(at + "/id", "grant-part-unknown"));
            } else if (agreed != null && agreed.isReached()) {
                if (!agreed.title().equals(wanted.title())
                        || !agreed.dueOn().equals(wanted.dueOn())) {
                    faults.add(Fault.at(at, "grant-milestone-stands"));
                }
            } else if (wanted.dueOn().isBefore(plan.startsOn())
                    || wanted.dueOn().isAfter(plan.endsOn())) {
                faults.add(Fault.at(at + "/dueOn", "grant-milestone-outside"));
            }
        }
        left.values().stream()
                .filter(GrantMilestone::isReached)
                .forEach(
                        one ->
                                faults.add(
                                        Fault.at("/milestones", "grant-milestone-stands")
                                                .about(one.id())));
    }

    private void instalments() {
        Map<UUID, GrantInstalment> left = new HashMap<>(instalments);
        for (int i = 0; i < plan.instalments().size(); i++) {
            PlannedInstalment wanted = plan.instalments().get(i);
            String at = "/instalments/" + i;
            GrantInstalment agreed = wanted.id() == null ? null : left.remove(wanted.id());
            if (wanted.id() != null && agreed == null) {
                faults.add(Fault.at(at + "/id", "grant-part-unknown"));
            } else if (agreed != null && agreed.state() != InstalmentState.PLANNED) {
                if (!isSame(agreed, wanted)) {
                    faults.add(Fault.at(at, "grant-instalment-stands"));
                }
            } else {
                one(wanted, at);
            }
        }
        left.values().stream()
                .filter(one -> one.state() != InstalmentState.PLANNED)
                .forEach(
                        one ->
                                faults.add(
                                        Fault.at("/instalments", "grant-instalment-stands")
                                                .about(one.id())));
    }

    private void one(PlannedInstalment wanted, String at) {
        faults.addAll(Amounts.faults(at + "/amount", wanted.amount(), grant.currency()));
        if (!isInNotes(wanted.means(), wanted.amount())) {
            faults.add(Fault.at(at + "/amount/amount", "cash-not-in-notes", NOTE.intValue()));
        }
        if (wanted.waitsFor() != null && wanted.waitsFor() > plan.milestones().size()) {
            faults.add(Fault.at(at + "/waitsFor", "grant-waits-for-nothing"));
        }
    }

    private boolean isSame(GrantInstalment agreed, PlannedInstalment wanted) {
        UUID waitsFor =
                wanted.waitsFor() == null || wanted.waitsFor() > plan.milestones().size()
                        ? null
                        : plan.milestones().get(wanted.waitsFor() - 1).id();
        return agreed.amount().value().compareTo(wanted.amount().value()) == 0
                && agreed.amount().currency() == wanted.amount().currency()
                && agreed.means() == wanted.means()
                && Objects.equals(agreed.milestoneId(), waitsFor);
    }

    private void together() {
        int more = together(plan).compareTo(grant.amount().value());
        if (more > 0 || more < 0 && !grant.isAgreed()) {
            faults.add(
                    Fault.at(
                            "/instalments",
                            more > 0 ? "grant-parts-over-the-amount" : "grant-parts-not-the-amount",
                            grant.money(together(plan)).amount(),
                            grant.amount().amount(),
                            grant.currency()));
        }
    }

    /** To be crossed off. */
    static <T> Map<UUID, T> byId(List<T> parts, Function<T, UUID> id) {
        Map<UUID, T> byId = new HashMap<>();
        parts.forEach(part -> byId.put(id.apply(part), part));
        return byId;
    }
}
