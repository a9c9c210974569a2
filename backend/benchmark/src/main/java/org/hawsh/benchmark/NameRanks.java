package org.hawsh.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hawsh.participants.matching.NameSimilarity;

/** Where the right stored name stands among all that share a key with the typed one, the most similar first. */
final class NameRanks {

    private static final int FIRST = 10;

    private final Map<String, Set<String>> storedByKey = new HashMap<>();

    NameRanks(NamePairs everything) {
        for (NamePair pair : everything.pairs()) {
            for (String key : pair.storedKeys()) {
                storedByKey.computeIfAbsent(key, unknown -> new HashSet<>()).add(pair.stored());
            }
        }
    }

    void print(NamePairs sample) {
        long first = sample.pairs().stream().filter(this::isAmongTheFirst).count();
        System.out.printf(
                "%nAmong all stored forms of the list, the right one is one of the first %d: %.4f%n",
                FIRST, (double) first / sample.pairs().size());
    }

    private boolean isAmongTheFirst(NamePair pair) {
        if (!pair.finds(pair)) {
            return false;
        }
        Set<String> found = new HashSet<>();
        pair.typedKeys().forEach(key -> found.addAll(storedByKey.getOrDefault(key, Set.of())));
        double right = NameSimilarity.between(pair.typed(), pair.stored());
        List<String> better = new ArrayList<>(found);
        better.removeIf(stored -> NameSimilarity.between(pair.typed(), stored) <= right);
        return better.size() < FIRST;
    }
}
