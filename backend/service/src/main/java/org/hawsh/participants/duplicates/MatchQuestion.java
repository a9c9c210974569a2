package org.hawsh.participants.duplicates;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hawsh.participants.PersonDetails;
import org.hawsh.participants.Sex;
import org.hawsh.participants.matching.NameIndex.Meaning;
import org.hawsh.participants.names.PersonName;
import org.hawsh.participants.names.WordMeanings;
import org.hawsh.participants.search.Candidate;
import org.hawsh.participants.search.FamilyNames;

/**
 * Somebody's details as the register is asked for them.
 *
 * @param parts what each part of the name can mean, in the order of {@link Candidate#part}; null where it is not known
 */
record MatchQuestion(List<WordMeanings> parts, Sex sex, Integer birthYear) {

    static MatchQuestion of(PersonDetails details, Function<String, WordMeanings> meanings) {
        PersonName name = details.name();
        String[] told = {
            name.given(), name.father(), name.grandfather(), name.greatGrandfather(), name.family()
        };
        return new MatchQuestion(
                Arrays.stream(told)
                        .map(part -> part == null ? null : meanings.apply(part))
                        .toList(),
                details.sex(),
                details.birthDate() == null ? null : details.birthDate().year());
    }

    WordMeanings part(int place) {
        return parts.get(place);
    }

    /** How near the candidate's part comes to the one that is told; null where it is another name. */
    Meaning meaning(int place, Candidate candidate) {
        Meaning meaning = part(place).meaning(candidate.part(place));
        return meaning == null ? part(place).likeness().apply(candidate.part(place)) : meaning;
    }

    /** As {@link Likeness} has it: beside two other parts, or the year. */
    boolean weighsFamily(Candidate candidate) {
        long alike =
                IntStream.range(0, Candidate.PARTS_OF_TEXT)
                        .filter(
                                place ->
                                        part(place) != null
                                                && part(place).meaning(candidate.part(place))
                                                        != null)
                        .count();
        return alike >= FamilyNames.OTHER_PARTS
                || birthYear != null
                        && candidate.birthYear() != null
                        && Math.abs(birthYear - candidate.birthYear()) <= 1;
    }

    /** Given, father's, grandfather's and family name. */
    List<WordMeanings> asked() {
        return Stream.of(part(0), part(1), part(2), part(4))
                .map(part -> part == null ? WordMeanings.NOT_TYPED : part)
                .toList();
    }
}
