package org.hawsh.participants;

import java.util.Optional;
import org.hawsh.participants.MatchReason.Part;
import org.hawsh.participants.MatchReason.Verdict;

/** When two records are worth a question. Never when they are one: nobody is merged by a rule. */
final class MatchRules {
    private MatchRules() {}

    /** Empty where the two are plainly two people. */
    static Optional<MatchLevel> levelOf(Agreement agreement) {
        boolean contradicted =
                !agrees(agreement, Part.GIVEN)
                        || agreement.in(Part.FATHER) == Verdict.DIFFERENT
                        || agreement.in(Part.SEX) == Verdict.DIFFERENT;
        if (contradicted) {
            return Optional.empty();
        }
        boolean birth = agrees(agreement, Part.BIRTH_DATE);
        boolean further = agrees(agreement, Part.GRANDFATHER) || agrees(agreement, Part.FAMILY);
        boolean doubted =
                agreement.in(Part.GRANDFATHER) == Verdict.DIFFERENT
                        || agreement.in(Part.BIRTH_DATE) == Verdict.DIFFERENT;
        if (agrees(agreement, Part.FATHER) && (birth || further) && !doubted) {
            return Optional.of(MatchLevel.LIKELY);
        }
        return birth || further ? Optional.of(MatchLevel.POSSIBLE) : Optional.empty();
    }

    private static boolean agrees(Agreement agreement, Part part) {
        Verdict verdict = agreement.in(part);
        return verdict != Verdict.MISSING && verdict != Verdict.DIFFERENT;
    }
}
