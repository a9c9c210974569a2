package org.hawsh.participants.duplicates;

import java.util.List;
import java.util.Locale;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Somebody very like this is written down already. Whoever asked and knows better says so, and is believed. */
public final class LikelyDuplicate extends Refusal {
    private LikelyDuplicate(List<Fault> reasons) {
        super(ProblemType.LIKELY_DUPLICATE, reasons);
    }

    /** Names each of them, part by part. */
    static LikelyDuplicate of(List<PossibleDuplicate> likely) {
        return new LikelyDuplicate(
                likely.stream()
                        .flatMap(
                                one ->
                                        one.reasons().stream()
                                                .filter(LikelyDuplicate::saysSomething)
                                                .map(
                                                        reason ->
                                                                fault(reason)
                                                                        .about(
                                                                                one.participant()
                                                                                        .id())))
                        .toList());
    }

    private static boolean saysSomething(MatchReason reason) {
        return reason.verdict() != MatchReason.Verdict.MISSING;
    }

    private static Fault fault(MatchReason reason) {
        String verdict = reason.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Fault.at(pointerTo(reason.part()), "match-" + verdict);
    }

    private static String pointerTo(MatchReason.Part part) {
        return switch (part) {
            case GIVEN -> "/name/given";
            case FATHER -> "/name/father";
            case GRANDFATHER -> "/name/grandfather";
            case SEX -> "/sex";
            case BIRTH_DATE -> "/birthDate";
        };
    }
}
