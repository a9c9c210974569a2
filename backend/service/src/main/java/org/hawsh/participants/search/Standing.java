package org.hawsh.participants.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hawsh.participants.search.CandidateRepository.Question;

/** Which two parts of the name the two words stand for that the fewest people bear; a word alone stands for one part. */
record Standing(NamePart rarest, NamePart second) {

    /** All there are; as they were typed first. */
    static List<Standing> of(Question question) {
        List<Integer> typed = question.placesByRarity();
        if (typed.size() == 1) {
            return Arrays.stream(NamePart.values()).map(part -> new Standing(part, part)).toList();
        }
        return Arrays.stream(NamePart.values())
                .flatMap(Standing::beside)
                .sorted(
                        Comparator.comparingInt(
                                standing ->
                                        elsewhere(standing.rarest, typed.get(0))
                                                + elsewhere(standing.second, typed.get(1))))
                .toList();
    }

    private static Stream<Standing> beside(NamePart rarest) {
        return Arrays.stream(NamePart.values())
                .filter(second -> second != rarest)
                .map(second -> new Standing(rarest, second));
    }

    private static int elsewhere(NamePart part, int typed) {
        return part.ordinal() == typed ? 0 : 1;
    }
}
