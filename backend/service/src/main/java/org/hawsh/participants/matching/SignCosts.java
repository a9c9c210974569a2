package org.hawsh.participants.matching;

/**
 * What it costs to turn one name into another, sign by sign of the {@link Romanisation}, and how far apart two are by that: the
 * weighted edit distance of Damerau and Levenshtein, in which two neighbours in the wrong order are one slip.
 *
 * <p>Hundreds of names are measured for one that is typed, so that every cost is looked up in a table, and whoever wants none but
 * near names has the measuring stopped as soon as they cannot be near any more (Ukkonen 1985).
 */
final class SignCosts {
    static final int SIGNS = 128;

    /** What stands where a sign is left out. */
    static final char NOTHING = 0;

    /** Two neighbouring signs typed in the wrong order are one slip, not two. */
    static final double SWAPPED = 0.6;

    /** So much is lost to rounding, and more. */
    static final double ROUNDING = 1e-9;

    private final double[] costs = new double[SIGNS * SIGNS];
    private final double unknown;

    /** @param unknown what it costs to leave out, or to change, a sign of which nothing is known */
    SignCosts(double unknown, Cost cost) {
        this.unknown = unknown;
        for (char left = 0; left < SIGNS; left++) {
            for (char right = 0; right < SIGNS; right++) {
                costs[left * SIGNS + right] = cost.of(left, right);
            }
        }
    }

    /**
     * From 0 to 1: how little of what they could be apart these two are.
     *
     * @param weight the most that they could be apart: that of the heavier one
     * @param least below it the answer is 0
     */
    double similarity(char[] left, char[] right, double weight, double least) {
        if (weight == 0) {
            return 0;
        }
        double most = (1 - least) * weight + ROUNDING;
        double distance = distance(left, right, most);
        return distance > most ? 0 : Math.max(0, 1 - distance / weight);
    }

    /** What it costs to leave all of it out, where it stands on the left. */
    double weightOfLeft(char[] signs) {
        double weight = 0;
        for (char sign : signs) {
            weight += cost(sign, NOTHING);
        }
        return weight;
    }

    /** The same on the right. */
    double weightOfRight(char[] signs) {
        double weight = 0;
        for (char sign : signs) {
            weight += cost(NOTHING, sign);
        }
        return weight;
    }

    /** More than {@code most} where it is more: how much more is not said. */
    private double distance(char[] left, char[] right, double most) {
        int width = right.length;
        double[] twoAbove = new double[width + 1];
        double[] above = new double[width + 1];
        double[] row = new double[width + 1];
        for (int j = 1; j <= width; j++) {
            above[j] = above[j - 1] + cost(NOTHING, right[j - 1]);
        }
        double leastAbove = 0;
        for (int i = 1; i <= left.length; i++) {
            char letter = left[i - 1];
            double dropped = cost(letter, NOTHING);
            row[0] = above[0] + dropped;
            double leastHere = row[0];
            for (int j = 1; j <= width; j++) {
                char facing = right[j - 1];
                double least =
                        Math.min(
                                above[j - 1] + cost(letter, facing),
                                Math.min(above[j] + dropped, row[j - 1] + cost(NOTHING, facing)));
                if (i > 1 && j > 1 && isSwapped(left, i, right, j)) {
                    least = Math.min(least, twoAbove[j - 2] + SWAPPED);
                }
                row[j] = least;
                leastHere = Math.min(leastHere, least);
            }
            // Whatever follows is built on these two rows, and nothing is cheaper than nothing.
            if (leastHere > most && leastAbove > most) {
                return leastHere;
            }
            leastAbove = leastHere;
            double[] done = twoAbove;
            twoAbove = above;
            above = row;
            row = done;
        }
        return above[width];
    }

    /** Whether the signs before these two places are the same two in the other order. */
    private static boolean isSwapped(char[] left, int i, char[] right, int j) {
        return left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
    }

    double cost(char left, char right) {
        return left < SIGNS && right < SIGNS
                ? costs[left * SIGNS + right]
                : left == right ? 0 : unknown;
    }

    /** Of one sign in the place of another; either may be {@link #NOTHING}. */
    interface Cost {
        double of(char left, char right);
    }
}
