package org.hawsh.participants.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hawsh.participants.search.CandidateRepository.Question;

/**
 * Which parts of the name the two words stand for that the fewest people bear: two, or both words are of one part. A word alone
 * stands for one.
 */
record PairOfParts(NamePart rarest, NamePart second) {

    /** All there are; as they were typed first. */
    static List<PairOfParts> of(Question question) {
        List<Integer> typed = question.placesByRarity();
        if (typed.size() == 1) {
            return Arrays.stream(NamePart.values())
                    .map(part -> new PairOfParts(part, part))
                    .toList();
        }
        return Arrays.stream(NamePart.values())
                .flatMap(
                        rarest ->
                                Arrays.stream(NamePart.values())
                                        .map(second -> new PairOfParts(rarest, second)))
                .sorted(
                        Comparator.comparingInt(
                                pair ->
                                        elsewhere(pair.rarest, typed.get(0))
                                                + elsewhere(pair.second, typed.get(1))))
                .toList();
    }

    private static int elsewhere(NamePart part, int typed) {
        return part.ordinal() == typed ? 0 : 1;
    }
}
