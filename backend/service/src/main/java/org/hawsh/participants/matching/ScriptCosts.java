package org.hawsh.participants.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What it costs to read a Latin spelling as one in Arabic letters, sign by sign of the {@link Romanisation}: how seldom the one
 * stands for the other. The table was counted from public pairs of names; the head of the file says how.
 */
final class ScriptCosts {
    private static final int SIGNS = 128;
    private static final int NOTHING = 0;

    /** What was never seen. */
    private static final double NEVER = 1.3;

    private static final double[][] COSTS = read();

    private ScriptCosts() {}

    static double distance(String latin, String arabic) {
        double[] twoAbove = null;
        double[] above = new double[arabic.length() + 1];
        double[] row = new double[arabic.length() + 1];
        for (int j = 1; j <= arabic.length(); j++) {
            above[j] = above[j - 1] + cost(NOTHING, arabic.charAt(j - 1));
        }
        for (int i = 1; i <= latin.length(); i++) {
            char letter = latin.charAt(i - 1);
            double left = cost(letter, NOTHING);
            row[0] = above[0] + left;
            for (int j = 1; j <= arabic.length(); j++) {
                char facing = arabic.charAt(j - 1);
                row[j] =
                        Math.min(
                                above[j - 1] + cost(letter, facing),
                                Math.min(above[j] + left, row[j - 1] + cost(NOTHING, facing)));
                if (NameSimilarity.areSwapped(latin, i, arabic, j)) {
                    row[j] = Math.min(row[j], twoAbove[j - 2] + NameSimilarity.SWAPPED);
                }
            }
            double[] done = twoAbove == null ? new double[row.length] : twoAbove;
            twoAbove = above;
            above = row;
            row = done;
        }
        return above[arabic.length()];
    }

    /** The most that two such words could be apart. */
    static double weight(String latin, String arabic) {
        double one = 0;
        for (int i = 0; i < latin.length(); i++) {
            one += cost(latin.charAt(i), NOTHING);
        }
        double other = 0;
        for (int i = 0; i < arabic.length(); i++) {
            other += cost(NOTHING, arabic.charAt(i));
        }
        return Math.max(one, other);
    }

    private static double cost(int latin, int arabic) {
        return latin < SIGNS && arabic < SIGNS ? COSTS[latin][arabic] : latin == arabic ? 0 : NEVER;
    }

    private static double[][] read() {
        double[][] costs = new double[SIGNS][SIGNS];
        for (int sign = 0; sign < SIGNS; sign++) {
            Arrays.fill(costs[sign], NEVER);
            costs[sign][sign] = 0;
        }
        try (InputStream in = ScriptCosts.class.getResourceAsStream("script-costs.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(
                            cells ->
                                    costs[sign(cells[0])][sign(cells[1])] =
                                            Double.parseDouble(cells[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return costs;
    }

    private static int sign(String cell) {
        return cell.equals("-") ? NOTHING : cell.charAt(0);
    }
}
