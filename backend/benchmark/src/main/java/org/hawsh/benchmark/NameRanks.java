package org.hawsh.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hawsh.participants.matching.NameIndex;
import org.hawsh.participants.matching.NameSimilarity;

/** Where the engine ranks the right stored form among all forms of a list, and what becomes of the others. */
final class NameRanks {
    private static final int FIRST = 10;

    /** As many as a search looks up for one typed word. */
    private static final int MEANINGS = 60;

    private static final int EXAMPLES = 6;

    /** Below it the two forms are not two spellings of one name: a translation, another person's name, a slip of the list. */
    private static final double SAME_NAME = 0.45;

    private enum Outcome {
        AMONG_THE_FIRST("among the first ten"),
        RANKED_LOWER("found, but others are nearer to what was typed"),
        NOT_FOUND("not found: two or more consonants differ"),
        ANOTHER_NAME("another name or a translation: the two forms hardly sound alike");

        final String words;

        Outcome(String words) {
            this.words = words;
        }
    }

    private final NameIndex index = new NameIndex();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    NameRanks(NamePairs everything) {
        for (NamePair pair : everything.pairs()) {
            numbers.putIfAbsent(pair.stored(), numbers.size());
        }
        numbers.forEach((form, number) -> index.put(number, form, 0));
    }

    /** @return the share whose right form is among the first ten */
    double print(NamePairs list) {
        Map<Outcome, List<NamePair>> outcomes = new EnumMap<>(Outcome.class);
        for (NamePair pair : list.pairs()) {
            outcomes.computeIfAbsent(outcome(pair), none -> new ArrayList<>()).add(pair);
        }
        System.out.printf(
                "%nThe right one of %,d stored forms, %s:%n", numbers.size(), list.title());
        outcomes.forEach(
                (outcome, pairs) ->
                        System.out.printf(
                                "  %.4f  %s%s%n",
                                (double) pairs.size() / list.pairs().size(),
                                outcome.words,
                                outcome == Outcome.AMONG_THE_FIRST ? "" : examples(pairs)));
        return (double) outcomes.getOrDefault(Outcome.AMONG_THE_FIRST, List.of()).size()
                / list.pairs().size();
    }

    private Outcome outcome(NamePair pair) {
        int right = numbers.get(pair.stored());
        int rank = 0;
        for (NameIndex.Meaning meaning : index.meaningsOf(pair.typed(), MEANINGS)) {
            if (meaning.id() == right) {
                return rank < FIRST ? Outcome.AMONG_THE_FIRST : Outcome.RANKED_LOWER;
            }
            rank++;
        }
        return NameSimilarity.between(pair.typed(), pair.stored()) < SAME_NAME
                ? Outcome.ANOTHER_NAME
                : Outcome.NOT_FOUND;
    }

    private static String examples(List<NamePair> pairs) {
        return pairs.stream()
                .limit(EXAMPLES)
                .map(pair -> pair.typed() + " " + pair.stored())
                .reduce("", (before, one) -> before + " · " + one);
    }
}
