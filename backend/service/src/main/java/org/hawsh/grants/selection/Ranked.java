package org.hawsh.grants.selection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hawsh.grants.applications.ApplicationRef;
import org.hawsh.platform.values.Money;

/**
 * An application at its place in the list.
 *
 * @param weightedSum points times weights, over everybody whose scores count
 * @param scoredBy how many those are
 * @param tied whether another one has exactly as much; among equals the first one submitted is first
 * @param askedSoFar by it and by all before it
 * @param withinBudget whether it is above the line where the money ends
 */
record Ranked(
        ApplicationRef application,
        int weightedSum,
        int scoredBy,
        boolean tied,
        Money askedSoFar,
        boolean withinBudget) {
    private static final int SHOWN = 2;

    /** Compared as fractions: two thirds are more than 0.66. */
    private static final Comparator<Scored> BEST_FIRST =
            (one, other) ->
                    Long.compare(
                            (long) other.sum * one.scorers(), (long) one.sum * other.scorers());

    static List<Ranked> list(Facts facts, SelectionDetails written) {
        List<Scored> sorted = new ArrayList<>();
        for (ApplicationRef application : facts.applications()) {
            List<List<Integer>> counted = facts.counted(application, written);
            sorted.add(
                    new Scored(
                            application,
                            counted.stream()
                                    .mapToInt(points -> sum(points, facts.terms().weights()))
                                    .sum(),
                            counted.size()));
        }
        sorted.sort(BEST_FIRST);
        List<Ranked> list = new ArrayList<>();
        BigDecimal asked = BigDecimal.ZERO;
        BigDecimal budget = facts.terms().budget().value();
        for (int i = 0; i < sorted.size(); i++) {
            Scored one = sorted.get(i);
            asked = asked.add(one.application.asked().value());
            list.add(
                    new Ranked(
                            one.application,
                            one.sum,
                            one.by,
                            equals(sorted, i, i - 1) || equals(sorted, i, i + 1),
                            Money.of(asked, facts.call().currency()),
                            asked.compareTo(budget) <= 0));
        }
        return list;
    }

    private static boolean equals(List<Scored> sorted, int one, int other) {
        return other >= 0
                && other < sorted.size()
                && BEST_FIRST.compare(sorted.get(one), sorted.get(other)) == 0;
    }

    private static int sum(List<Integer> points, List<Integer> weights) {
        int sum = 0;
        for (int i = 0; i < points.size(); i++) {
            sum += points.get(i) * weights.get(i);
        }
        return sum;
    }

    /** To be read, not to be sorted by; null where nobody scored. */
    String average() {
        return scoredBy == 0
                ? null
                : BigDecimal.valueOf(weightedSum)
                        .divide(BigDecimal.valueOf(scoredBy), SHOWN, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }

    private record Scored(ApplicationRef application, int sum, int by) {
        private int scorers() {
            return Math.max(by, 1);
        }
    }
}
