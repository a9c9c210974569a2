package org.hawsh.participants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hawsh.participants.matching.NameIndex;
import org.hawsh.participants.matching.NameIndex.Meaning;

/**
 * The numbers of the written parts a typed word can mean.
 *
 * @param same written exactly so
 * @param name also every other spelling of the same name
 * @param any also what only a slip of the hand explains, and what only begins so
 * @param bearers how many people bear the name, as last counted
 */
record WordMeanings(
        Integer[] same,
        Integer[] name,
        Integer[] any,
        Map<Integer, Meaning> byNumber,
        long bearers) {

    static final WordMeanings NOT_TYPED = new WordMeanings(null, null, null, Map.of(), 0);

    static WordMeanings of(NameIndex index, List<Meaning> meanings) {
        Map<Integer, Meaning> byNumber = new HashMap<>();
        List<Integer> same = new ArrayList<>();
        List<Integer> name = new ArrayList<>();
        long bearers = 0;
        for (Meaning meaning : meanings) {
            byNumber.put(meaning.id(), meaning);
            if (meaning.kind() == Meaning.Kind.SAME_SPELLING) {
                same.add(meaning.id());
            }
            if (meaning.isSameName()) {
                name.add(meaning.id());
                bearers += index.frequencyOf(meaning.id());
            }
        }
        return new WordMeanings(
                array(same), array(name), array(byNumber.keySet()), byNumber, Math.max(1, bearers));
    }

    WordMeanings and(List<Meaning> beginnings) {
        Map<Integer, Meaning> all = new HashMap<>(byNumber);
        beginnings.forEach(meaning -> all.putIfAbsent(meaning.id(), meaning));
        return new WordMeanings(same, name, array(all.keySet()), all, bearers);
    }

    boolean isEmpty() {
        return byNumber.isEmpty();
    }

    /** How near the part with this number comes; null where it is nothing the word can mean. */
    Meaning meaning(Integer number) {
        return number == null ? null : byNumber.get(number);
    }

    private static Integer[] array(Collection<Integer> numbers) {
        return numbers.toArray(Integer[]::new);
    }
}
