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
    /** What was never seen. */
    private static final double NEVER = 1.3;

    static final SignCosts FROM_LATIN = table();

    private ScriptCosts() {}

    private static SignCosts table() {
        double[][] costs = read();
        return new SignCosts(NEVER, (latin, arabic) -> costs[latin][arabic]);
    }

    private static double[][] read() {
        double[][] costs = new double[SignCosts.SIGNS][SignCosts.SIGNS];
        for (int sign = 0; sign < SignCosts.SIGNS; sign++) {
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
        return cell.equals("-") ? SignCosts.NOTHING : cell.charAt(0);
    }
}
