package org.hawsh.participants.duplicates;

import org.hawsh.participants.Sex;
import org.hawsh.participants.matching.NameIndex.Meaning;
import org.hawsh.participants.names.WordMeanings;
import org.hawsh.participants.search.Candidate;

/**
 * How much speaks for two records being one person, in bits (after Fellegi and Sunter): a rare name that agrees says more than
 * a frequent one, a part that is missing says nothing, and one that contradicts speaks against.
 */
final class LikenessInBits {
    /** What a different given, father's, grandfather's, great-grandfather's and family name cost. */
    private static final double[] CONTRADICTED = {-9, -8, -4, -3, -3};

    private static final double SAME_YEAR = 5;
    private static final double YEAR_BESIDE = 3;
    private static final double OTHER_YEAR = -4;
    private static final double SAME_SEX = 1;
    private static final double OTHER_SEX = -5;

    /** How fast likeness fades: each tenth of nearness lost makes the name so many bits less likely. */
    private static final double BITS_A_TENTH = 2;

    private static final double LEAST = 3;
    private static final double MOST = 14;

    private LikenessInBits() {}

    /** @param people how many there are, to tell a rare name from a frequent one */
    static double of(MatchQuestion typed, Candidate candidate, long people) {
        double bits = 0;
        int parts = typed.weighsFamily(candidate) ? Candidate.PARTS : Candidate.PARTS_OF_TEXT;
        for (int part = 0; part < parts; part++) {
            WordMeanings word = typed.part(part);
            if (word != null && candidate.part(part) != null) {
                Meaning meaning = typed.meaning(part, candidate);
                bits +=
                        meaning == null
                                ? CONTRADICTED[part]
                                : Math.max(
                                        CONTRADICTED[part],
                                        rarity(word, people)
                                                - BITS_A_TENTH * 10 * (1 - meaning.nearness()));
            }
        }
        return bits + year(typed.birthYear(), candidate.birthYear()) + sex(typed, candidate);
    }

    /** As {@link #of}, of two who were compared letter by letter: names of a file have no numbers yet. */
    static double of(MatchQuestion typed, Likeness likeness, long people) {
        double bits = 0;
        for (int part = 0; part < typed.asked().size(); part++) {
            bits +=
                    switch (likeness.names().get(part)) {
                        case SAME_SPELLING, SAME -> rarity(typed.asked().get(part), people);
                        case OTHER_SPELLING, TYPO, NEAR ->
                                rarity(typed.asked().get(part), people) - BITS_A_TENTH;
                        case MISSING -> 0;
                        case DIFFERENT -> CONTRADICTED[part];
                    };
        }
        bits +=
                switch (likeness.in(MatchReason.Part.BIRTH_DATE)) {
                    case MISSING -> 0;
                    case DIFFERENT -> OTHER_YEAR;
                    case NEAR -> YEAR_BESIDE;
                    default -> SAME_YEAR;
                };
        return switch (likeness.in(MatchReason.Part.SEX)) {
            case MISSING -> bits;
            case DIFFERENT -> bits + OTHER_SEX;
            default -> bits + SAME_SEX;
        };
    }

    private static double rarity(WordMeanings word, long people) {
        double bits = Math.log((double) people / word.bearers()) / Math.log(2);
        return Math.max(LEAST, Math.min(MOST, bits));
    }

    private static double year(Integer one, Integer other) {
        if (one == null || other == null) {
            return 0;
        }
        return switch (Math.abs(one - other)) {
            case 0 -> SAME_YEAR;
            case 1 -> YEAR_BESIDE;
            default -> OTHER_YEAR;
        };
    }

    private static double sex(MatchQuestion typed, Candidate candidate) {
        String unknown = Sex.NOT_RECORDED.name();
        if (typed.sex() == null
                || typed.sex() == Sex.NOT_RECORDED
                || candidate.sex().equals(unknown)) {
            return 0;
        }
        return typed.sex().name().equals(candidate.sex()) ? SAME_SEX : OTHER_SEX;
    }
}
