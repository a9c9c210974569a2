package org.hawsh.embedded.demonstration;

import java.util.Random;

/** The language a family names its children in, and how its names are mostly written at a desk. */
enum NameLanguage {
    ARABIC('A', 90, 0),
    KURDISH('K', 33, 56),
    TURKMEN('T', 74, 0);

    final char sign;
    private final int inArabic;
    private final int inKurdish;

    NameLanguage(char sign, int inArabic, int inKurdish) {
        this.sign = sign;
        this.inArabic = inArabic;
        this.inKurdish = inKurdish;
    }

    Script script(Random random) {
        int drawn = random.nextInt(100);
        if (drawn < inArabic) {
            return Script.ARABIC;
        }
        return drawn < inArabic + inKurdish ? Script.KURDISH : Script.LATIN;
    }

    /** The script somebody else at the desk would write the same name in. */
    Script anotherScript(Script first) {
        if (first == Script.ARABIC) {
            return this == KURDISH ? Script.KURDISH : Script.LATIN;
        }
        return Script.ARABIC;
    }
}
