package org.hawsh.mediation.secrecy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What is told in a case of the tests: made-up words that stand nowhere else, in Arabic, Kurdish
 * and Latin script, with signs that JSON writes otherwise.
 */
final class PlantedWords {
    private static final List<String> ALPHABETS =
            List.of("زصقطمعبهدشغف", "ڕۆڵێڤگژپچهکئ", "vzqxkwjbynmt");

    private static final int LENGTH = 11;

    private final Random random = new Random(13);
    private final List<String> told = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    /** Something nobody has told yet. */
    String next() {
        String alphabet = ALPHABETS.get(told.size() % ALPHABETS.size());
        StringBuilder word = new StringBuilder();
        while (word.length() < LENGTH) {
            word.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        words.add(word.toString());
        told.add("%s said \"so\" \\ 'و' %d".formatted(word, told.size()));
        return told.get(told.size() - 1);
    }

    /** Each as it was told. */
    List<String> told() {
        return told;
    }

    /** The one word of each that is its own, in case it was taken apart. */
    List<String> words() {
        return words;
    }
}
