package org.hawsh.participants.matching;

import java.util.Collections;

/** How two normalised name parts agree. */
public enum NameAgreement {
    SAME_SPELLING,
    OTHER_SPELLING,
    TYPO,
    DIFFERENT;

    /** Below it, two words that share a key are two names: keys find, they never decide. */
    private static final double SAME_NAME = 0.6;

    /** One consonant wrong in a name of five. */
    private static final double SLIP = 0.72;

    public static NameAgreement between(String one, String other) {
        if (one.equals(other)) {
            return SAME_SPELLING;
        }
        double similarity = NameSimilarity.between(one, other);
        boolean meet = !Collections.disjoint(NameKey.keysOfPart(one), NameKey.keysOfPart(other));
        if (meet && similarity >= SAME_NAME) {
            return OTHER_SPELLING;
        }
        return similarity >= SLIP ? TYPO : DIFFERENT;
    }
}
