package org.hawsh.participants.duplicates;

import org.hawsh.participants.duplicates.Likely.Judged;
import org.hawsh.participants.duplicates.MatchReason.Verdict;

/** What the rules say of two records, asked once for all pairs whose parts agree alike: there are few ways to agree. */
final class KnownJudgements {
    private static final int PARTS = 3;
    private static final Verdict[] VERDICTS = Verdict.values();
    private static final int WAYS = (int) Math.pow(VERDICTS.length, PARTS + 2);
    private static final Judgement TWO_PEOPLE = new Judgement(null, false);

    private final Judgement[] compared = new Judgement[WAYS * 2];
    private final Judgement[] meant = new Judgement[WAYS * 2];
    private final Verdict[] names = new Verdict[PARTS];

    /** @param bits how much speaks for it */
    Judgement of(PairsOfAll two, double bits) {
        for (int part = 0; part < PARTS; part++) {
            names[part] = two.verdict(part);
        }
        Judgement judgement = judge(compared, two, bits);
        if (judgement == TWO_PEOPLE) {
            for (int part = 0; part < PARTS; part++) {
                names[part] = two.asMeant(part);
            }
            judgement = judge(meant, two, bits);
        }
        return judgement;
    }

    /** What is meant is judged only where what was compared says two people. */
    private Judgement judge(Judgement[] known, PairsOfAll two, double bits) {
        Verdict years = years(two.yearsApart());
        int way = MatchRules.mayBeLikely(bits) ? 1 : 0;
        for (Verdict name : names) {
            way = way * VERDICTS.length + name.ordinal();
        }
        way = (way * VERDICTS.length + two.sexes().ordinal()) * VERDICTS.length + years.ordinal();
        if (known[way] == null) {
            Likeness likeness =
                    Likeness.withoutFamily(names[0], names[1], names[2], two.sexes(), years);
            known[way] =
                    (known == meant
                                    ? Likely.asMeant(likeness, bits)
                                    : MatchRules.levelOf(likeness, bits)
                                            .map(level -> new Judged(level, likeness)))
                            .map(Judgement::of)
                            .orElse(TWO_PEOPLE);
        }
        return known[way];
    }

    private static Verdict years(int apart) {
        return apart == LikenessInBits.Evidence.YEAR_NOT_TOLD
                ? Verdict.MISSING
                : Likeness.years(apart);
    }

    /** @param level null for two people */
    record Judgement(MatchLevel level, boolean isWorthALook) {
        private static Judgement of(Judged judged) {
            return new Judgement(
                    judged.level(), TwoPeople.isWorthALook(judged.likeness().reasons()));
        }
    }
}
