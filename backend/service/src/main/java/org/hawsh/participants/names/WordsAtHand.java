package org.hawsh.participants.names;

import java.util.function.Function;
import org.hawsh.participants.matching.LatelyMet;

/** What the words of a list can mean, kept while the list lasts; several threads may ask. */
public final class WordsAtHand {
    private static final int MOST = 4_000;

    private final LatelyMet<String, WordMeanings> words = new LatelyMet<>(MOST);

    public synchronized WordMeanings of(String part, Function<String, WordMeanings> lookUp) {
        WordMeanings known = words.get(part);
        if (known == null) {
            known = lookUp.apply(part);
            words.put(part, known);
        }
        return known;
    }
}
