package org.hawsh.embedded.demonstration;

import java.util.List;
import java.util.Random;

/** Some only walked in and were not asked yet, some do not register at all and go by a word: what the desk wrote of them. */
final class FirstVisit {

    private static final int WALKED_IN = 5;
    private static final int NOT_REGISTERING = 2;

    private static final List<String> CHOSEN_WORDS =
            List.of(
                    "أم ليلى",
                    "أبو النور",
                    "ياسمين",
                    "زيتونة",
                    "ستارە",
                    "باران",
                    "هاوڕێ",
                    "Noor",
                    "Guest 7",
                    "الضيف",
                    "قمر",
                    "دجلة");

    private final Random random;

    FirstVisit(Random random) {
        this.random = random;
    }

    Registration asItWas(Registration full) {
        int drawn = random.nextInt(100);
        if (drawn < WALKED_IN) {
            return brief(full, full.given(), full.father(), "walk-in");
        }
        if (drawn < WALKED_IN + NOT_REGISTERING) {
            String word = CHOSEN_WORDS.get(random.nextInt(CHOSEN_WORDS.size()));
            return brief(full, word, "", "alias");
        }
        return full;
    }

    private static Registration brief(Registration full, String given, String father, String kind) {
        return new Registration(
                given,
                father,
                "",
                "",
                full.sex(),
                "",
                ageBand(full.age()),
                kind,
                full.registeredOn(),
                "",
                "",
                "");
    }

    private static String ageBand(int age) {
        if (age < 12) {
            return "5-11";
        }
        if (age < 18) {
            return "12-17";
        }
        if (age < 25) {
            return "18-24";
        }
        if (age < 35) {
            return "25-34";
        }
        return age < 60 ? "35-59" : "60+";
    }
}
