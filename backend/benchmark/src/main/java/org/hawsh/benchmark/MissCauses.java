package org.hawsh.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Why pairs do not meet: the nearest of their keys laid side by side. */
final class MissCauses {

    private static final int SHOWN = 15;
    private static final int EXAMPLES = 4;

    private MissCauses() {}

    static void print(NamePairs list) {
        Map<String, List<NamePair>> causes = new TreeMap<>();
        for (NamePair pair : list.pairs()) {
            if (!pair.finds(pair)) {
                causes.computeIfAbsent(cause(pair), cause -> new ArrayList<>()).add(pair);
            }
        }
        System.out.println("\nMisses of " + list.title() + " by cause (share of all pairs):");
        causes.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .limit(SHOWN)
                .forEach(entry -> print(entry.getKey(), entry.getValue(), list.pairs().size()));
    }

    private static void print(String cause, List<NamePair> misses, int all) {
        List<String> examples =
                misses.stream()
                        .limit(EXAMPLES)
                        .map(pair -> pair.typed() + " " + pair.stored())
                        .toList();
        System.out.printf(
                "  %5.2f %%  %-34s %s%n",
                100.0 * misses.size() / all, cause, String.join(" · ", examples));
    }

    private static String cause(NamePair pair) {
        String nearest = "another name, or a translation";
        int least = Integer.MAX_VALUE;
        for (String typed : pair.typedKeys()) {
            for (String stored : pair.storedKeys()) {
                int distance = distance(typed, stored);
                if (distance < least) {
                    least = distance;
                    nearest =
                            distance == 1
                                    ? difference(typed, stored)
                                    : distance == 2 ? "two sounds differ" : nearest;
                }
            }
        }
        return nearest;
    }

    private static String difference(String typed, String stored) {
        int start = 0;
        while (start < Math.min(typed.length(), stored.length())
                && typed.charAt(start) == stored.charAt(start)) {
            start++;
        }
        if (typed.length() > stored.length()) {
            return typed.charAt(start) + " only in Latin";
        }
        return typed.length() < stored.length()
                ? stored.charAt(start) + " only in Arabic"
                : typed.charAt(start) + " in Latin, " + stored.charAt(start) + " in Arabic";
    }

    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
