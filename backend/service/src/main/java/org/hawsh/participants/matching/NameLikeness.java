package org.hawsh.participants.matching;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** How alike two normalised name parts are. */
public enum NameLikeness {
    SAME_SPELLING,
    OTHER_SPELLING,
    TYPO,
    DIFFERENT;

    /** Below it, two words that share a key are two names: keys find, they never decide. */
    private static final double SAME_NAME = 0.6;

    /** One consonant wrong in a name of four. */
    private static final double SLIP = 0.5;

    /** So alike that no key is asked. */
    private static final double VERY_LIKE = 0.7;

    public static NameLikeness between(String one, String other) {
        if (one.equals(other)) {
            return SAME_SPELLING;
        }
        WrittenName written = WrittenName.of(one);
        WrittenName facing = WrittenName.of(other);
        double similarity = NameSimilarity.between(written, facing);
        Set<String> keys = NameKey.keysOfPart(one);
        Set<String> others = NameKey.keysOfPart(other);
        boolean meet = !Collections.disjoint(keys, others);
        if (written.isSurely(facing)
                || similarity >= SAME_NAME && meet && !written.isSurelyNot(facing)) {
            return OTHER_SPELLING;
        }
        boolean slip = similarity >= SLIP && (meet || oneConsonantApart(keys, others));
        return slip || similarity >= VERY_LIKE ? TYPO : DIFFERENT;
    }

    private static boolean oneConsonantApart(Set<String> keys, Set<String> others) {
        return !Collections.disjoint(withNeighbours(keys), withNeighbours(others));
    }

    private static Set<String> withNeighbours(Set<String> keys) {
        Set<String> all = new HashSet<>(keys);
        keys.forEach(key -> all.addAll(NameKey.neighboursOf(key)));
        return all;
    }
}
