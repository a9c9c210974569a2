package org.hawsh.participants.duplicates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.hawsh.participants.duplicates.MatchReason.Verdict;
import org.hawsh.participants.matching.NameIndex;
import org.hawsh.participants.names.Lexicon;

/**
 * Which written parts of a register can be one another, as its lexicon has it. Here words have places, from nought on.
 *
 * <p>Each word is filed under one name, the most borne of those it nearly is, so that all who bear a name stand together however it is
 * written; it is looked for under every name that a word near it is filed under. So none that is near is missed, whatever the names are.
 */
final class NamesAlike {
    static final int NONE = -1;

    /** So near that both are filed under one name: it decides how many names are looked under, and nothing else. */
    private static final double FILED_TOGETHER = 0.85;

    private static final byte NOT_COMPARED = -1;
    private static final Verdict[] VERDICTS = Verdict.values();

    private final Map<Integer, Integer> places = new HashMap<>();
    private final String[] texts;
    private final Neighbours near;
    private final double[] rarity;
    private final int[] names;
    private final Shelves[] shelves;

    /** Of each neighbour what comparing letter by letter says, once somebody has asked. */
    private final byte[] verdicts;

    /** @param borne the numbers of words, each once; those that the lexicon does not know yet have no place */
    NamesAlike(NameIndex index, int[] borne) {
        int[] words = Arrays.stream(borne).filter(word -> index.textOf(word) != null).toArray();
        texts = new String[words.length];
        for (int word = 0; word < words.length; word++) {
            places.put(words[word], word);
            texts[word] = index.textOf(words[word]);
        }
        near = new Neighbours(index, words, places);
        rarity = new double[words.length];
        names = new int[words.length];
        shelves = new Shelves[words.length];
        for (int word = 0; word < words.length; word++) {
            rarity[word] = LikenessInBits.rarity(near.bearers(word), Lexicon.PEOPLE);
            names[word] = mostBorne(index, words, word);
        }
        verdicts = new byte[near.count()];
        Arrays.fill(verdicts, NOT_COMPARED);
    }

    private int mostBorne(NameIndex index, int[] words, int word) {
        int most = word;
        for (int at = near.first(word); at < near.after(word); at++) {
            int other = near.other(at);
            if (near.nearness(at) >= FILED_TOGETHER
                    && index.frequencyOf(words[other]) > index.frequencyOf(words[most])) {
                most = other;
            }
        }
        return most;
    }

    int size() {
        return texts.length;
    }

    /** {@link #NONE} for a part that was not told, and for one whose word came after the lexicon was read. */
    int placeOf(int number) {
        return places.getOrDefault(number, NONE);
    }

    /** In bits, as {@link LikenessInBits} weighs it. */
    double rarity(int word) {
        return rarity[word];
    }

    int filedUnder(int word) {
        return names[word];
    }

    /** Below nought for another name. */
    double nearness(int word, int other) {
        if (word == other) {
            return 1;
        }
        int at = near.find(word, other);
        return at < 0 ? -1 : near.nearness(at);
    }

    /** As the two are compared letter by letter; who is not near is another. */
    Verdict verdict(int word, int other) {
        if (word == NONE || other == NONE) {
            return Verdict.MISSING;
        }
        if (word == other) {
            return Verdict.SAME_SPELLING;
        }
        int at = near.find(word, other);
        if (at < 0) {
            return Verdict.DIFFERENT;
        }
        if (verdicts[at] == NOT_COMPARED) {
            verdicts[at] = (byte) Likeness.normalised(texts[word], texts[other]).ordinal();
        }
        return VERDICTS[verdicts[at]];
    }

    /** As {@link #verdict}, where names that hardly look alike are what the word can mean. */
    Verdict asMeant(int word, int other) {
        Verdict verdict = verdict(word, other);
        int at = verdict == Verdict.DIFFERENT ? near.find(word, other) : -1;
        if (at < 0) {
            return verdict;
        }
        return near.isSameName(at) ? Verdict.OTHER_SPELLING : Verdict.TYPO;
    }

    /** How many words are near another, each counted for each. */
    int neighbours() {
        return near.count();
    }

    /** The names under which a word is looked for, the nearest first. */
    Shelves shelves(int word) {
        if (shelves[word] == null) {
            Shelves all = new Shelves(1 + near.after(word) - near.first(word));
            all.add(names[word], 0);
            for (int at = near.first(word); at < near.after(word); at++) {
                all.add(names[near.other(at)], LikenessInBits.lostBy(near.nearness(at)));
            }
            shelves[word] = all.trimmed();
        }
        return shelves[word];
    }

    /** Some names, and how many bits whoever is filed there loses at the least. */
    static final class Shelves {
        private int[] names;
        private float[] lost;
        private int size;

        private Shelves(int most) {
            names = new int[most];
            lost = new float[most];
        }

        private void add(int name, double bits) {
            int at = size;
            for (int known = 0; known < size; known++) {
                if (names[known] == name) {
                    if (lost[known] <= bits) {
                        return;
                    }
                    at = known;
                }
            }
            size += at == size ? 1 : 0;
            for (; at > 0 && lost[at - 1] > bits; at--) {
                names[at] = names[at - 1];
                lost[at] = lost[at - 1];
            }
            names[at] = name;
            lost[at] = (float) bits;
        }

        private Shelves trimmed() {
            names = Arrays.copyOf(names, size);
            lost = Arrays.copyOf(lost, size);
            return this;
        }

        int size() {
            return size;
        }

        int name(int at) {
            return names[at];
        }

        double lost(int at) {
            return lost[at];
        }
    }
}
