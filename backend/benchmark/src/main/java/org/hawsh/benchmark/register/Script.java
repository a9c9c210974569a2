package org.hawsh.benchmark.register;

import java.util.Random;

/** What a name is written in. */
public enum Script {
    ARABIC("ابتثجحخدذرزسشصضطظعغفقكلمنهوي"),
    KURDISH("ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ"),
    LATIN("abcdefghijklmnopqrstuvwyz");

    private final String letters;

    Script(String letters) {
        this.letters = letters;
    }

    char anyLetter(Random random) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    static Script any(Random random) {
        return values()[random.nextInt(values().length)];
    }
}
