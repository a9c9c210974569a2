package org.hawsh.grants.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.grants.applications.ApplicationRef;
import org.hawsh.grants.calls.rules.Amounts;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Money;

/** What holds of a proposal: it names everybody once, gives nobody more than was asked and spends no more than there is. */
final class ProposalRules {
    private final List<ProposedSupport> lines;
    private final Facts facts;
    private final Map<UUID, Ranked> ranked;
    private final List<Fault> faults = new ArrayList<>();

    private ProposalRules(List<ProposedSupport> lines, Facts facts, List<Ranked> list) {
        this.lines = lines;
        this.facts = facts;
        ranked =
                list.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.application().id(), Function.identity()));
    }

    /** Everything at once, so that one round mends it. */
    static List<Fault> faults(List<ProposedSupport> lines, Facts facts, List<Ranked> list) {
        ProposalRules rules = new ProposalRules(lines, facts, list);
        rules.everybodyOnce();
        rules.together();
        return rules.faults;
    }

    private void everybodyOnce() {
        Set<UUID> left = new HashSet<>(ranked.keySet());
        for (int i = 0; i < lines.size(); i++) {
            ProposedSupport line = lines.get(i);
            String pointer = "/lines/" + i;
            if (left.remove(line.applicationId())) {
                one(line, ranked.get(line.applicationId()), pointer);
            } else {
                faults.add(Fault.at(pointer + "/applicationId", "selection-not-submitted"));
            }
        }
        facts.applications().stream()
                .map(ApplicationRef::id)
                .filter(left::contains)
                .forEach(
                        missing ->
                                faults.add(Fault.at("/lines", "proposal-without").about(missing)));
    }

    private void one(ProposedSupport line, Ranked rank, String pointer) {
        Money amount = line.amount();
        if (amount == null) {
            if (rank.withinBudget() && line.reason() == null) {
                faults.add(Fault.at(pointer + "/reason", "left-out-with-a-reason"));
            }
            return;
        }
        faults.addAll(Amounts.faults(pointer + "/amount", amount, facts.call().currency()));
        atMost(amount, rank.application().asked(), pointer, "support-over-what-is-asked");
        atMost(amount, facts.call().maximum(), pointer, "support-over-the-maximum");
    }

    private void atMost(Money amount, Money most, String pointer, String code) {
        if (amount.value().compareTo(most.value()) > 0) {
            faults.add(Fault.at(pointer + "/amount/amount", code, most.amount(), most.currency()));
        }
    }

    private void together() {
        BigDecimal given =
                lines.stream()
                        .map(ProposedSupport::amount)
                        .filter(Objects::nonNull)
                        .map(Money::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        Money budget = facts.terms().budget();
        if (given.compareTo(budget.value()) > 0) {
            faults.add(
                    Fault.at(
                            "/lines",
                            "supports-over-the-budget",
                            budget.amount(),
                            budget.currency()));
        }
    }
}
