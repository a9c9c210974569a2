package org.hawsh.benchmark;

import java.util.Collections;
import java.util.Set;
import org.hawsh.participants.matching.NameKey;
import org.hawsh.participants.matching.NameNormaliser;

/** One name as it is typed and as it is stored, in two spellings, with the keys of each. */
record NamePair(String typed, String stored, Set<String> typedKeys, Set<String> storedKeys) {

    static NamePair of(String typed, String stored) {
        String question = NameNormaliser.normalise(typed);
        String answer = NameNormaliser.normalise(stored);
        return new NamePair(
                question,
                answer,
                NameKey.keysOf(question.replace(" ", "")),
                NameKey.keysOfPart(answer));
    }

    boolean finds(NamePair other) {
        return !Collections.disjoint(typedKeys, other.storedKeys);
    }
}
