package org.hawsh.participants.matching;

/**
 * Tells which of many words cannot come near a typed one, and of the others nothing: three thousand words share a key with it, and
 * sixty are wanted. It is {@link SignCosts#similarity} in whole numbers, rounded in the word's favour, of which the end is not
 * waited for. For one thread.
 */
final class Glance {
    /** The place of all signs of which nothing is known; they may be one and the same. */
    private static final byte UNKNOWN = SignCosts.SIGNS - 1;

    private static final int ONE = 1 << 20;
    private static final int SWAPPED = scaled(SignCosts.SWAPPED);

    private final char[] typed;
    private final SignCosts.Cost cost;
    private final int weight;

    /** For each sign of the typed word what it costs left out, and which signs cost less in its place. */
    private final int[] dropped;

    private final long[] kin;

    /** For each other sign that was met what it costs left out, at the least, and in the place of each of the typed ones. */
    private final int[] alone = new int[SignCosts.SIGNS];

    private final int[] least = new int[SignCosts.SIGNS];
    private final int[][] changed = new int[SignCosts.SIGNS][];

    private int[] twoAbove;
    private int[] above;
    private int[] row;

    /**
     * @param weight what it costs to leave the typed word out
     * @param cost of a sign of the typed word and one of another
     */
    Glance(char[] typed, double weight, SignCosts.Cost cost) {
        this.typed = typed;
        this.cost = cost;
        this.weight = scaled(weight) + 1;
        this.dropped = new int[typed.length];
        this.kin = new long[typed.length];
        for (int i = 0; i < typed.length; i++) {
            dropped[i] = scaled(cost.of(typed[i], SignCosts.NOTHING));
            for (char other = 1; other < SignCosts.SIGNS; other++) {
                if (change(typed[i], other) < dropped[i]) {
                    kin[i] |= 1L << other;
                }
            }
        }
        this.twoAbove = new int[typed.length + 1];
        this.above = new int[typed.length + 1];
        this.row = new int[typed.length + 1];
    }

    static byte placeOf(char sign) {
        return sign < UNKNOWN ? (byte) sign : UNKNOWN;
    }

    /**
     * First by which signs it has: each must be left out or stand for one of the typed word, and each of those must be left out too
     * where none of its kin is there. Then by their order, as long as it is not hopeless.
     *
     * @param signs by their places; the word's own are those from one on and before another
     */
    boolean mayComeSoNear(byte[] signs, int from, int to, double nearness) {
        int heavy = to - from;
        int ahead = 0;
        long there = 0;
        for (int at = from; at < to; at++) {
            byte sign = signs[at];
            if (changed[sign] == null) {
                meet(sign);
            }
            heavy += alone[sign];
            ahead += least[sign];
            there |= 1L << sign;
        }
        int most = (int) ((1 - nearness) * Math.max(weight, heavy)) + 1;
        return ahead <= most && missed(there) <= most && isWithin(signs, from, to, most, ahead);
    }

    private int missed(long there) {
        int missed = 0;
        for (int i = 0; i < kin.length; i++) {
            missed += (there & kin[i]) == 0 ? dropped[i] : 0;
        }
        return missed;
    }

    /** @param rest what all its signs cost at the least */
    private boolean isWithin(byte[] signs, int from, int to, int most, int rest) {
        above[0] = 0;
        for (int j = 0; j < dropped.length; j++) {
            above[j + 1] = above[j] + dropped[j];
        }
        int ahead = rest;
        boolean hopelessAbove = false;
        for (int at = from; at < to; at++) {
            int nearest = fill(signs[at], at > from ? signs[at - 1] : -1);
            ahead -= least[signs[at]];
            // Two swapped signs leap over a row: only two hopeless ones in sequence are the end.
            boolean hopeless = nearest + ahead > most;
            if (hopeless && hopelessAbove) {
                return false;
            }
            hopelessAbove = hopeless;
            int[] done = twoAbove;
            twoAbove = above;
            above = row;
            row = done;
        }
        return above[dropped.length] <= most;
    }

    /** Fills the next row of the table of distances, and answers the least of it. */
    private int fill(int sign, int before) {
        int[] change = changed[sign];
        int leftOut = alone[sign];
        int left = above[0] + leftOut;
        row[0] = left;
        int nearest = left;
        for (int j = 0; j < change.length; j++) {
            int cheapest =
                    Math.min(
                            above[j] + change[j],
                            Math.min(above[j + 1] + leftOut, left + dropped[j]));
            if (j > 0 && typed[j] == before && typed[j - 1] == sign) {
                cheapest = Math.min(cheapest, twoAbove[j - 1] + SWAPPED);
            }
            row[j + 1] = cheapest;
            left = cheapest;
            nearest = Math.min(nearest, cheapest);
        }
        return nearest;
    }

    private void meet(byte sign) {
        int[] change = new int[typed.length];
        alone[sign] = scaled(cost.of(SignCosts.NOTHING, (char) sign));
        int cheapest = alone[sign];
        for (int i = 0; i < typed.length; i++) {
            change[i] = change(typed[i], (char) sign);
            int swapped = typed[i] == sign ? SWAPPED / 2 : change[i];
            cheapest = Math.min(cheapest, Math.min(change[i], swapped));
        }
        least[sign] = cheapest;
        changed[sign] = change;
    }

    private int change(char typed, char other) {
        boolean perhapsTheSame = other == UNKNOWN && typed >= UNKNOWN;
        return perhapsTheSame ? 0 : scaled(cost.of(typed, other));
    }

    private static int scaled(double cost) {
        return (int) (cost * ONE);
    }
}
