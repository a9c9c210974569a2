package org.hawsh.grants.applications;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Money.Currency;

/** The lines of an application together. */
final class Budget {
    private static final String BUDGET = "/budget";

    private Budget() {}

    /** What can be wrong even of a draft. */
    static List<Fault> faults(List<BudgetLine> lines, List<BudgetLine> before, Currency called) {
        List<Fault> faults = new ArrayList<>();
        Set<UUID> known = before.stream().map(BudgetLine::id).collect(Collectors.toSet());
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            String pointer = at(i);
            line.faults(called).forEach(fault -> faults.add(fault.below(pointer)));
            if (line.id() != null && !(known.contains(line.id()) && seen.add(line.id()))) {
                faults.add(Fault.at(pointer + "/id", "budget-line-unknown"));
            }
        }
        if (faults.isEmpty() && BudgetLine.isTooMuch(asked(lines))) {
            faults.add(Fault.at(BUDGET, "budget-too-much"));
        }
        return faults;
    }

    /** What stands in the way of submitting. */
    static List<Fault> unmet(List<BudgetLine> lines) {
        List<Fault> unmet = new ArrayList<>();
        if (lines.stream().allMatch(BudgetLine::own)) {
            unmet.add(Fault.at(BUDGET, "budget-asks-for-nothing"));
        }
        for (int i = 0; i < lines.size(); i++) {
            String pointer = at(i);
            lines.get(i).unmet().forEach(fault -> unmet.add(fault.below(pointer)));
        }
        return unmet;
    }

    /** What all lines come to but those the network brings itself, as far as they are known. */
    static BigDecimal asked(List<BudgetLine> lines) {
        return lines.stream()
                .filter(line -> !line.own())
                .map(BudgetLine::cost)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Each line with an id: what is new gets one. */
    static List<BudgetLine> numbered(List<BudgetLine> lines) {
        return lines.stream()
                .map(line -> line.id() == null ? line.numbered(Ids.next()) : line)
                .toList();
    }

    private static String at(int line) {
        return BUDGET + "/" + line;
    }
}
