package org.hawsh.participants.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.hawsh.participants.matching.NameIndex;
import org.hawsh.participants.matching.NameIndex.Meaning;

/**
 * The numbers of the written parts a typed word can mean.
 *
 * @param same written exactly so
 * @param name also every other spelling of the same name
 * @param full also what only a slip of the hand explains; the nearest first
 * @param any also what only begins so
 * @param likeness of any other written part; null where it is plainly another name
 * @param bearers how many people bear the name, as last counted
 * @param met how many people bear any of them, in one part or another
 */
public record WordMeanings(
        Integer[] same,
        Integer[] name,
        Integer[] full,
        Integer[] any,
        Map<Integer, Meaning> byNumber,
        IntFunction<Meaning> likeness,
        long bearers,
        long met) {

    /**
     * A word nobody bears is looked for as one that somebody does: to look for nothing would be quicker, and so tell that no
     * centre knows it.
     */
    private static final Integer[] NOBODYS = {-1};

    public static final WordMeanings NOT_TYPED =
            new WordMeanings(null, null, null, null, Map.of(), number -> null, 0, 0);

    /** @param meanings the nearest first */
    public static WordMeanings of(NameIndex index, String typed, List<Meaning> meanings) {
        Map<Integer, Meaning> byNumber = new LinkedHashMap<>();
        List<Integer> same = new ArrayList<>();
        List<Integer> name = new ArrayList<>();
        long bearers = 0;
        long met = 0;
        for (Meaning meaning : meanings) {
            byNumber.put(meaning.id(), meaning);
            met += index.frequencyOf(meaning.id());
            if (meaning.kind() == Meaning.Kind.SAME_SPELLING) {
                same.add(meaning.id());
            }
            if (meaning.isSameName()) {
                name.add(meaning.id());
                bearers += index.frequencyOf(meaning.id());
            }
        }
        Integer[] full = array(byNumber.keySet());
        return new WordMeanings(
                array(same),
                array(name),
                full,
                full,
                byNumber,
                number -> index.likeness(typed, number),
                Math.max(1, bearers),
                met);
    }

    WordMeanings and(NameIndex index, List<Meaning> beginnings) {
        Map<Integer, Meaning> all = new HashMap<>(byNumber);
        long allMet = met;
        for (Meaning beginning : beginnings) {
            if (all.putIfAbsent(beginning.id(), beginning) == null) {
                allMet += index.frequencyOf(beginning.id());
            }
        }
        return new WordMeanings(
                same, name, full, array(all.keySet()), all, likeness, bearers, allMet);
    }

    /** How near the part with this number comes; null where it is nothing the word can mean. */
    public Meaning meaning(Integer number) {
        return number == null ? null : byNumber.get(number);
    }

    private static Integer[] array(Collection<Integer> numbers) {
        return numbers.isEmpty() ? NOBODYS : numbers.toArray(Integer[]::new);
    }
}
