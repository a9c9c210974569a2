package org.hawsh.benchmark.siege;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hawsh.benchmark.siege.Caller.Answer;

/** Goal beside what was measured. */
final class Table {
    private final List<String> rows = new ArrayList<>();
    private boolean missed;

    void row(String attack, String goal, boolean reached, String measured, Object... values) {
        missed |= !reached;
        String row =
                String.format(
                        "%-8s %-62s | %-34s | %s",
                        reached ? "reached" : "MISSED",
                        attack,
                        goal,
                        String.format(Locale.ROOT, measured, values));
        rows.add(row);
        System.out.println(row);
    }

    boolean isMissed() {
        return missed;
    }

    void print() {
        System.out.println();
        rows.forEach(System.out::println);
    }

    static long answered(List<Answer> answers, int status) {
        return answers.stream().filter(answer -> answer.status() == status).count();
    }

    /** In milliseconds; 0 where there is none. */
    static double percentile(List<Answer> answers, int percent) {
        double[] sorted = answers.stream().mapToDouble(Answer::millis).sorted().toArray();
        return sorted.length == 0
                ? 0
                : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
