package org.hawsh.participants.duplicates;

import org.hawsh.participants.Sex;
import org.hawsh.participants.duplicates.MatchReason.Verdict;
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

    static final double SAME_YEAR = 5;
    private static final double YEAR_BESIDE = 3;
    static final double OTHER_YEAR = -4;
    static final double SAME_SEX = 1;
    private static final double OTHER_SEX = -5;

    /** How fast likeness fades: each tenth of nearness lost makes the name so many bits less likely. */
    private static final double BITS_A_TENTH = 2;

    private static final double LEAST = 3;
    private static final double MOST = 14;

    private LikenessInBits() {}

    /** @param people how many there are, to tell a rare name from a frequent one */
    static double of(MatchQuestion typed, Candidate candidate, long people) {
        return of(new AskedAndFound(typed, candidate, people));
    }

    static double of(Evidence two) {
        double bits = 0;
        for (int part = 0; part < two.parts(); part++) {
            if (two.isTold(part)) {
                double nearness = two.nearness(part);
                bits +=
                        nearness < 0
                                ? CONTRADICTED[part]
                                : Math.max(CONTRADICTED[part], two.rarity(part) - lostBy(nearness));
            }
        }
        return bits + year(two.yearsApart()) + sex(two.sexes());
    }

    /** How many bits a name loses that comes no nearer. */
    static double lostBy(double nearness) {
        return BITS_A_TENTH * 10 * (1 - nearness);
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
        return bits + sex(likeness.in(MatchReason.Part.SEX));
    }

    private static double rarity(WordMeanings word, long people) {
        return rarity(word.bearers(), people);
    }

    static double rarity(long bearers, long people) {
        double bits = Math.log((double) people / bearers) / Math.log(2);
        return Math.max(LEAST, Math.min(MOST, bits));
    }

    private static double year(int apart) {
        return switch (apart) {
            case Evidence.YEAR_NOT_TOLD -> 0;
            case 0 -> SAME_YEAR;
            case 1 -> YEAR_BESIDE;
            default -> OTHER_YEAR;
        };
    }

    private static double sex(Verdict sexes) {
        return switch (sexes) {
            case MISSING -> 0;
            case DIFFERENT -> OTHER_SEX;
            default -> SAME_SEX;
        };
    }

    /** What is known of two records, part by part, for whoever weighs it. */
    interface Evidence {
        int YEAR_NOT_TOLD = -1;

        /** How many parts of the name are weighed, in the order of {@link Candidate#part}. */
        int parts();

        /** By both. */
        boolean isTold(int part);

        /** Below nought where the two are plainly two names. */
        double nearness(int part);

        double rarity(int part);

        int yearsApart();

        Verdict sexes();
    }

    private record AskedAndFound(MatchQuestion typed, Candidate candidate, long people)
            implements Evidence {
        @Override
        public int parts() {
            return typed.weighsFamily(candidate) ? Candidate.PARTS : Candidate.PARTS_OF_TEXT;
        }

        @Override
        public boolean isTold(int part) {
            return typed.part(part) != null && candidate.part(part) != null;
        }

        @Override
        public double nearness(int part) {
            Meaning meaning = typed.meaning(part, candidate);
            return meaning == null ? -1 : meaning.nearness();
        }

        @Override
        public double rarity(int part) {
            return LikenessInBits.rarity(typed.part(part), people);
        }

        @Override
        public int yearsApart() {
            return typed.birthYear() == null || candidate.birthYear() == null
                    ? YEAR_NOT_TOLD
                    : Math.abs(typed.birthYear() - candidate.birthYear());
        }

        @Override
        public Verdict sexes() {
            return Likeness.sexes(typed.sex(), Sex.valueOf(candidate.sex()));
        }
    }
}
