package org.hawsh.participants.matching;

import java.util.Random;
import java.util.stream.Stream;

/** Texts nobody would think of: every corner of Unicode, halves of surrogate pairs, and the letters names are made of. */
final class AnyText {

    private static final String LIKELY =
            "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآءئؤەێۆڕڵڤگچپژک ی\u200C\u200F\u0640\u064E'’-. 0١۲"
                    + "abcdefghijklmnopqrstuvwxyzABCDçşğıİûîê";

    private AnyText() {}

    static Stream<String> seeded(long seed, int howMany) {
        Random random = new Random(seed);
        return Stream.generate(() -> one(random)).limit(howMany);
    }

    private static String one(Random random) {
        StringBuilder text = new StringBuilder();
        boolean wild = random.nextInt(3) == 0;
        int length = random.nextInt(20) == 0 ? 400 : 1 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            if (wild) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(LIKELY.charAt(random.nextInt(LIKELY.length())));
            }
        }
        return text.toString();
    }
}
