package org.hawsh.activities.enrolment.selection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What a committee found of somebody, of 100: the mean of what each member found by the weights. */
final class Scores {
    private static final int FULL_POINTS = 10;

    private Scores() {}

    /** @param sheets each with a number from 0 to 10 for each of the weights */
    static BigDecimal of(List<Integer> weights, List<List<Integer>> sheets) {
        long sum = 0;
        for (List<Integer> sheet : sheets) {
            for (int i = 0; i < weights.size(); i++) {
                sum += (long) weights.get(i) * sheet.get(i);
            }
        }
        return BigDecimal.valueOf(sum)
                .divide(
                        BigDecimal.valueOf((long) FULL_POINTS * sheets.size()),
                        2,
                        RoundingMode.HALF_UP);
    }
}
