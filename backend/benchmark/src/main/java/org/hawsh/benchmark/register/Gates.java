package org.hawsh.benchmark.register;

import java.util.ArrayList;
import java.util.List;

/** What must be reached; one figure below it fails the whole run. */
final class Gates {
    private final List<String> missed = new ArrayList<>();

    void atLeast(String what, double figure, double goal) {
        print(what, figure, "≥", goal, figure >= goal);
    }

    void atMost(String what, double figure, double goal) {
        print(what, figure, "≤", goal, figure <= goal);
    }

    private void print(String what, double figure, String sign, double goal, boolean reached) {
        String line = "%s: %.3f, goal %s %s".formatted(what, figure, sign, String.valueOf(goal));
        System.out.println((reached ? "reached  " : "MISSED   ") + line);
        if (!reached) {
            missed.add(line);
        }
    }

    boolean allReached() {
        return missed.isEmpty();
    }
}
