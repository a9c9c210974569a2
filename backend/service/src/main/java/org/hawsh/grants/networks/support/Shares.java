package org.hawsh.grants.networks.support;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Shares of a small group that do not say how many anybody's few are. */
final class Shares {
    /** A smaller number could be somebody one knows. */
    static final int SMALLEST = 5;

    private static final int ROUNDED_TO = 5;

    private Shares() {}

    /**
     * Per cent of those who answered, rounded to 5; null for a group too small to be shown. Where one alone would be hidden, the
     * others would tell it: the smallest of them is hidden as well.
     *
     * @param counts how many said so, for each group
     */
    static Integer[] of(int... counts) {
        int all = IntStream.of(counts).sum();
        boolean[] hidden = new boolean[counts.length];
        for (int i = 0; i < counts.length; i++) {
            hidden[i] = all < SMALLEST || counts[i] > 0 && counts[i] < SMALLEST;
        }
        if (IntStream.range(0, counts.length).filter(i -> hidden[i]).count() == 1) {
            IntStream.range(0, counts.length)
                    .filter(i -> !hidden[i])
                    .boxed()
                    .min(Comparator.comparingInt(i -> counts[i]))
                    .ifPresent(smallest -> hidden[smallest] = true);
        }
        Integer[] shares = new Integer[counts.length];
        for (int i = 0; i < counts.length; i++) {
            shares[i] = hidden[i] ? null : rounded(counts[i], all);
        }
        return shares;
    }

    private static int rounded(int count, int all) {
        return Math.round(100f * count / all / ROUNDED_TO) * ROUNDED_TO;
    }
}
