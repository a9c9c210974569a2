package org.hawsh.benchmark.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Goal beside what was measured. */
final class Verdicts {
    private final List<String> rows = new ArrayList<>();

    void atMost(String what, double goal, double measured, String unit) {
        row(what, "≤", goal, measured, unit, measured <= goal);
    }

    void atLeast(String what, double goal, double measured, String unit) {
        row(what, "≥", goal, measured, unit, measured >= goal);
    }

    /** Does it, and says what hindered it; the rest is measured all the same. */
    void attempt(String what, Load.Work work) throws InterruptedException {
        try {
            work.ask();
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception hindered) {
            System.out.println(what + ": " + hindered);
            notMeasured(what, hindered.getClass().getSimpleName());
        }
    }

    private void notMeasured(String what, String why) {
        add("| %s | – | – | – | not measured: %s |".formatted(what, why));
    }

    void say(String what) {
        System.out.println(what);
    }

    private void row(
            String what, String bound, double goal, double measured, String unit, boolean reached) {
        add(
                String.format(
                        Locale.ROOT,
                        "| %s | %s %,.1f %s | %,.2f %s | %.2f | %s |",
                        what,
                        bound,
                        goal,
                        unit,
                        measured,
                        unit,
                        measured / goal,
                        reached ? "reached" : "MISSED"));
    }

    private void add(String row) {
        rows.add(row);
        System.out.println(row);
    }

    void print() {
        System.out.println(
                "\n| what | goal | measured | of the goal | verdict |\n|---|---|---|---|---|");
        rows.forEach(System.out::println);
    }
}
