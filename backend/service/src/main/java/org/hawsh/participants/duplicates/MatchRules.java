package org.hawsh.participants.duplicates;

import java.util.Optional;
import org.hawsh.participants.duplicates.MatchReason.Part;
import org.hawsh.participants.duplicates.MatchReason.Verdict;

/** When two records are worth a question. Never when they are one: nobody is merged by a rule. */
final class MatchRules {
    /**
     * From here on the one at the desk is asked before registering. Chosen by what the benchmark prints for a register of 54,000: of those
     * named with so many bits 94 in 100 are the same person (at 16 bits 90, at 20 still 95), and 83 in 100 who come again are named; the others are
     * shown as possible.
     */
    private static final double MORE_THAN_CHANCE = 18;

    /** Two names, a year and a sex that agree have as much. */
    static final double MUCH_SPEAKS_FOR_IT = 10;

    private MatchRules() {}

    /**
     * Empty where the two are plainly two people.
     *
     * @param bits how much speaks for it: two frequent names and a year are borne by a dozen people
     */
    static Optional<MatchLevel> levelOf(Likeness likeness, double bits) {
        boolean contradicted =
                !isAlike(likeness, Part.GIVEN)
                        || likeness.in(Part.FATHER) == Verdict.DIFFERENT
                        || likeness.in(Part.SEX) == Verdict.DIFFERENT;
        if (contradicted) {
            return Optional.empty();
        }
        boolean father = isAlike(likeness, Part.FATHER);
        boolean beside =
                isAlike(likeness, Part.BIRTH_DATE)
                        || isAlike(likeness, Part.GRANDFATHER)
                        || Likeness.isAlike(likeness.family());
        boolean doubted =
                likeness.in(Part.GRANDFATHER) == Verdict.DIFFERENT
                        || likeness.in(Part.BIRTH_DATE) == Verdict.DIFFERENT;
        if (father && beside && !doubted && mayBeLikely(bits)) {
            return Optional.of(MatchLevel.LIKELY);
        }
        return beside || father && !doubted ? Optional.of(MatchLevel.POSSIBLE) : Optional.empty();
    }

    /** Without so much nobody is likely the same, whatever agrees. */
    static boolean mayBeLikely(double bits) {
        return bits >= MORE_THAN_CHANCE;
    }

    /** A name that hardly looks like the typed one is only ever possible, and where much else speaks for it. */
    static boolean isPossibleAsMeant(Likeness meant, double bits) {
        return bits >= MUCH_SPEAKS_FOR_IT && levelOf(meant, bits).isPresent();
    }

    private static boolean isAlike(Likeness likeness, Part part) {
        return Likeness.isAlike(likeness.in(part));
    }
}
