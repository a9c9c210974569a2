package org.hawsh.participants;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What the words of a list can mean, kept while the list lasts: the most lately met ones, since most names come again. */
public final class WordsAtHand {
    private static final int MOST = 10_000;

    private final Map<String, WordMeanings> words =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, WordMeanings> eldest) {
                    return size() > MOST;
                }
            };

    WordMeanings of(String part, Function<String, WordMeanings> lookUp) {
        return words.computeIfAbsent(part, lookUp);
    }
}
