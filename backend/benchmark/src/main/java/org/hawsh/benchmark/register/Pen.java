package org.hawsh.benchmark.register;

import java.util.Locale;
import java.util.Random;

/** Writes names as busy hands do: in one of their spellings, with the habits of the keyboard, and now and then with a slip. */
public final class Pen {
    private static final int HABIT = 25;

    /** A slip in a shorter word makes another name of it. */
    private static final int LONG_ENOUGH = 4;

    private static final String[][] LATIN_HABITS = {
        {"ee", "i"},
        {"i", "ee"},
        {"oo", "u"},
        {"ou", "u"},
        {"u", "ou"},
        {"u", "o"},
        {"e", "a"},
        {"ah$", "a"},
        {"a$", "ah"},
        {"ya$", "ia"},
        {"q", "k"},
        {"kh", "x"},
        {"dh", "d"},
        {"dh", "z"},
        {"ss", "s"},
        {"mm", "m"},
        {"s$", "ss"},
        {"sh", "ch"},
        {"w", "v"},
        {"j", "g"},
        {"aa", "a"},
        {"y", "i"},
        {"ai", "ay"},
        {"ei", "ai"}
    };

    private static final String[][] ARABIC_HABITS = {
        {"[أإآ]", "ا"},
        {"ة$", "ه"},
        {"ي$", "ى"},
        {" ", ""},
        {"ؤ", "و"},
        {"ئ", "ي"},
        {"ء$", ""},
        {"ى$", "ا"},
        {"ض", "ظ"}
    };

    private static final String[][] KURDISH_HABITS = {
        {"ە", "ه\u200C"},
        {"ک", "ك"},
        {"ی", "ي"},
        {"ڕ", "ر"},
        {"ڵ", "ل"},
        {"ێ", "ی"},
        {"ۆ", "و"},
        {"ڤ", "ف"}
    };

    private final Random random;

    public Pen(Random random) {
        this.random = random;
    }

    String write(InventedName name, Script script) {
        return switch (script) {
            case ARABIC -> withHabit(name.arabic(), ARABIC_HABITS);
            case KURDISH ->
                    name.kurdish() == null
                            ? withHabit(name.arabic(), ARABIC_HABITS)
                            : withHabit(name.kurdish(), KURDISH_HABITS);
            case LATIN ->
                    capitals(
                            withHabit(
                                    name.anyLatin(random).toLowerCase(Locale.ROOT), LATIN_HABITS));
        };
    }

    /** One letter left out, doubled by another, changed or swapped; the first letter is hit right. */
    String slip(String word, Script script) {
        if (word.length() < LONG_ENOUGH) {
            return word;
        }
        int at = 1 + random.nextInt(word.length() - 1);
        StringBuilder written = new StringBuilder(word);
        switch (random.nextInt(4)) {
            case 0 -> written.deleteCharAt(at);
            case 1 -> written.insert(at, script.anyLetter(random));
            case 2 -> written.setCharAt(at, script.anyLetter(random));
            default -> {
                int before = Math.max(1, at - 1);
                char letter = written.charAt(at);
                written.setCharAt(at, written.charAt(before));
                written.setCharAt(before, letter);
            }
        }
        return written.toString();
    }

    private String withHabit(String name, String[][] habits) {
        if (random.nextInt(100) >= HABIT) {
            return name;
        }
        for (int attempt = 0; attempt < habits.length; attempt++) {
            String[] habit = habits[random.nextInt(habits.length)];
            String written = name.replaceFirst(habit[0], habit[1]);
            if (!written.equals(name)) {
                return written;
            }
        }
        return name;
    }

    private String capitals(String word) {
        return random.nextInt(5) == 0
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
