package org.hawsh.participants.duplicates;

import java.util.Arrays;
import java.util.Map;
import org.hawsh.participants.matching.NameIndex;
import org.hawsh.participants.matching.NameIndex.Meaning;
import org.hawsh.participants.names.Lexicon;

/**
 * Which words are near which, each asked of the lexicon once: two are near one another whichever of them finds the other. In plain
 * numbers, {@value #BYTES} bytes for each that is near a word.
 */
final class Neighbours {
    static final int BYTES = 7;

    /** From the highest bit of 63: the word and the other, who found whom, whether only a slip explains it, and the nearness. */
    private static final int OTHER = 17;

    private static final int WORD = 40;
    private static final long FOUND_BY_THE_OTHER = 1 << 16;
    private static final int SLIP = 1 << 15;
    private static final int NEAREST = SLIP - 1;
    private static final int MOST_WORDS = 1 << 23;

    /** Of each word the others, by their places: from one on and before another. */
    private final int[] from;

    private final int[] others;
    private final short[] nearness;

    /** Of each word how many people bear the name. */
    private final long[] bearers;

    private long[] found = new long[1 << 12];
    private int size;

    /** @param places of the words in the list, by their numbers */
    Neighbours(NameIndex index, int[] words, Map<Integer, Integer> places) {
        if (words.length > MOST_WORDS) {
            throw new IllegalArgumentException("more words than can be numbered");
        }
        bearers = new long[words.length];
        for (int word = 0; word < words.length; word++) {
            ask(index, words, word, places);
        }
        Arrays.sort(found, 0, size);
        from = new int[words.length + 1];
        others = new int[size];
        nearness = new short[size];
        int kept = 0;
        for (int at = 0; at < size; at++) {
            if (at == 0 || found[at] >>> OTHER != found[at - 1] >>> OTHER) {
                others[kept] = (int) (found[at] >>> OTHER) & MOST_WORDS - 1;
                nearness[kept++] = (short) found[at];
                from[(int) (found[at] >>> WORD) + 1] = kept;
            }
        }
        for (int word = 1; word <= words.length; word++) {
            from[word] = Math.max(from[word], from[word - 1]);
        }
        found = null;
    }

    private void ask(NameIndex index, int[] words, int word, Map<Integer, Integer> places) {
        String text = index.textOf(words[word]);
        for (Meaning meaning : index.meaningsOfOneOfAll(text, Lexicon.MOST_MEANINGS)) {
            if (meaning.isSameName()) {
                bearers[word] += index.frequencyOf(meaning.id());
            }
            Integer other = places.get(meaning.id());
            if (other != null && other != word) {
                long how =
                        Math.round(meaning.nearness() * NEAREST)
                                | (meaning.isSameName() ? 0 : SLIP);
                add(word, other, how);
                add(other, word, how | FOUND_BY_THE_OTHER);
            }
        }
    }

    private void add(long word, long other, long how) {
        if (size == found.length) {
            found = Arrays.copyOf(found, size + (size >> 1));
        }
        found[size++] = word << WORD | other << OTHER | how;
    }

    int count() {
        return from[from.length - 1];
    }

    int first(int word) {
        return from[word];
    }

    int after(int word) {
        return from[word + 1];
    }

    int other(int at) {
        return others[at];
    }

    double nearness(int at) {
        return (double) (nearness[at] & NEAREST) / NEAREST;
    }

    boolean isSameName(int at) {
        return (nearness[at] & SLIP) == 0;
    }

    long bearers(int word) {
        return Math.max(1, bearers[word]);
    }

    /** Where the other stands among those near the word; below nought where it does not. */
    int find(int word, int other) {
        return Arrays.binarySearch(others, from[word], from[word + 1], other);
    }
}
