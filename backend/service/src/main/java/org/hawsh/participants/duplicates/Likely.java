package org.hawsh.participants.duplicates;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.participants.PersonDetails;
import org.hawsh.participants.names.Lexicon;
import org.hawsh.participants.search.Candidate;

/**
 * Somebody who could be the person whose details are at hand.
 *
 * @param bits how much speaks for it
 */
record Likely(MatchQuestion question, Candidate candidate, double bits) {
    static final int LOOKED_AT = 20;

    /** Those for whom the most speaks, the most first. */
    static List<Likely> of(MatchQuestion question, Collection<Candidate> candidates) {
        Map<UUID, Likely> likely = new HashMap<>();
        for (Candidate candidate : candidates) {
            likely.computeIfAbsent(
                    candidate.id(),
                    id ->
                            new Likely(
                                    question,
                                    candidate,
                                    LikenessInBits.of(question, candidate, Lexicon.PEOPLE)));
        }
        return likely.values().stream()
                .sorted(Comparator.comparingDouble(Likely::bits).reversed())
                .limit(LOOKED_AT)
                .toList();
    }

    UUID id() {
        return candidate.id();
    }

    /** Empty where the two are plainly two people. */
    Optional<Judged> judge(PersonDetails asked, PersonDetails known) {
        Likeness likeness = Likeness.between(asked, known);
        return MatchRules.levelOf(likeness, bits)
                .map(level -> new Judged(level, likeness))
                .or(() -> asMeant(likeness.asMeant(question, candidate), bits));
    }

    /** @param meant where names that hardly look alike are what the asked ones can mean */
    static Optional<Judged> asMeant(Likeness meant, double bits) {
        return MatchRules.isPossibleAsMeant(meant, bits)
                ? Optional.of(new Judged(MatchLevel.POSSIBLE, meant))
                : Optional.empty();
    }

    record Judged(MatchLevel level, Likeness likeness) {}
}
