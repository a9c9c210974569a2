package org.hawsh.participants.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Counts a table for {@link ScriptCosts} to read: what it costs to read a Latin sign as an Arabic one is how seldom the one stands for
 * the other in pairs of a public list. The pairs are laid side by side by the costs so far and the costs counted anew, four times.
 *
 * <p>Arguments: the list, and the file to write. The 2,000 pairs the measurement keeps aside are not counted.
 */
public final class ScriptCostsCount {
    private static final int SIGNS = 128;
    private static final int NOTHING = 0;
    private static final long SEED = 20161204;
    private static final int KEPT_ASIDE = 2_000;
    private static final int COUNTED = 30_000;
    private static final int ROUNDS = 4;

    /** What was seen less often is a slip of the list. */
    private static final int LEAST_SEEN = 15;

    private static final double NEVER = 1.3;

    /** So much of the natural logarithm of a share is a cost: what stands for nothing else costs nothing. */
    private static final double SCALE = 0.25;

    private final double[][] costs = new double[SIGNS][SIGNS];

    private ScriptCostsCount() {
        for (int latin = 0; latin < SIGNS; latin++) {
            for (int arabic = 0; arabic < SIGNS; arabic++) {
                costs[latin][arabic] =
                        latin == arabic ? 0 : latin == NOTHING || arabic == NOTHING ? 0.6 : 0.9;
            }
        }
        for (String alike : List.of("aA", "eA", "iY", "yY", "eY", "oW", "uW", "wW", "vf", "pb")) {
            costs[alike.charAt(0)][alike.charAt(1)] = 0.1;
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<String[]> pairs = pairs(Path.of(arguments[0]));
        ScriptCostsCount count = new ScriptCostsCount();
        int[][] seen = {};
        for (int round = 0; round < ROUNDS; round++) {
            seen = count.seenIn(pairs);
            count.learn(seen);
        }
        Files.write(Path.of(arguments[1]), count.table(seen));
    }

    private static List<String[]> pairs(Path list) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(list));
        Collections.shuffle(lines, new Random(SEED));
        return lines.subList(KEPT_ASIDE, KEPT_ASIDE + COUNTED).stream()
                .map(line -> line.split("\t"))
                .map(cells -> new String[] {signs(cells[0]), signs(cells[1].replace(" ", ""))})
                .toList();
    }

    private static String signs(String name) {
        return Romanisation.of(NameNormaliser.normalise(name));
    }

    private int[][] seenIn(List<String[]> pairs) {
        int[][] seen = new int[SIGNS][SIGNS];
        for (String[] pair : pairs) {
            if (isPlain(pair[0]) && isPlain(pair[1])) {
                align(pair[0], pair[1], seen);
            }
        }
        return seen;
    }

    private static boolean isPlain(String signs) {
        return signs.chars().allMatch(sign -> sign < SIGNS);
    }

    /** Two names that hardly sound alike are a translation, and say nothing about letters. */
    private void align(String latin, String arabic, int[][] seen) {
        double[][] least = new double[latin.length() + 1][arabic.length() + 1];
        for (int i = 0; i <= latin.length(); i++) {
            for (int j = 0; j <= arabic.length(); j++) {
                least[i][j] = i == 0 && j == 0 ? 0 : Double.MAX_VALUE;
                if (i > 0) {
                    least[i][j] =
                            Math.min(
                                    least[i][j],
                                    least[i - 1][j] + costs[latin.charAt(i - 1)][NOTHING]);
                }
                if (j > 0) {
                    least[i][j] =
                            Math.min(
                                    least[i][j],
                                    least[i][j - 1] + costs[NOTHING][arabic.charAt(j - 1)]);
                }
                if (i > 0 && j > 0) {
                    least[i][j] =
                            Math.min(
                                    least[i][j],
                                    least[i - 1][j - 1]
                                            + costs[latin.charAt(i - 1)][arabic.charAt(j - 1)]);
                }
            }
        }
        if (least[latin.length()][arabic.length()] > 0.5 * Math.max(latin.length(), 2)) {
            return;
        }
        int i = latin.length();
        int j = arabic.length();
        while (i > 0 || j > 0) {
            if (i > 0
                    && j > 0
                    && least[i][j]
                            == least[i - 1][j - 1]
                                    + costs[latin.charAt(i - 1)][arabic.charAt(j - 1)]) {
                seen[latin.charAt(--i)][arabic.charAt(--j)]++;
            } else if (i > 0
                    && least[i][j] == least[i - 1][j] + costs[latin.charAt(i - 1)][NOTHING]) {
                seen[latin.charAt(--i)][NOTHING]++;
            } else {
                seen[NOTHING][arabic.charAt(--j)]++;
            }
        }
    }

    private void learn(int[][] seen) {
        for (int latin = 0; latin < SIGNS; latin++) {
            for (int arabic = 0; arabic < SIGNS; arabic++) {
                if (latin != NOTHING || arabic != NOTHING) {
                    double all = latin == NOTHING ? column(seen, arabic) : row(seen, latin);
                    costs[latin][arabic] =
                            seen[latin][arabic] < LEAST_SEEN
                                    ? NEVER
                                    : Math.min(NEVER, -SCALE * Math.log(seen[latin][arabic] / all));
                }
            }
        }
    }

    private static double row(int[][] seen, int latin) {
        double sum = 0;
        for (int arabic = 0; arabic < SIGNS; arabic++) {
            sum += seen[latin][arabic];
        }
        return sum;
    }

    private static double column(int[][] seen, int arabic) {
        double sum = 0;
        for (int latin = 0; latin < SIGNS; latin++) {
            sum += seen[latin][arabic];
        }
        return sum;
    }

    private List<String> table(int[][] seen) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Latin sign, Arabic-script sign (- for none), cost: how seldom the one stands for the other.");
        lines.add(
                "# Counted from 30,000 pairs of a public list (CC0) by ScriptCostsCount of the benchmark; 2,000 pairs were kept aside to be measured on. Version 2.");
        for (int latin = 0; latin < SIGNS; latin++) {
            for (int arabic = 0; arabic < SIGNS; arabic++) {
                if (seen[latin][arabic] >= LEAST_SEEN) {
                    lines.add(
                            sign(latin)
                                    + "\t"
                                    + sign(arabic)
                                    + "\t"
                                    + String.format(Locale.ROOT, "%.2f", costs[latin][arabic]));
                }
            }
        }
        return lines;
    }

    private static String sign(int sign) {
        return sign == NOTHING ? "-" : Character.toString(sign);
    }
}
