package org.hawsh.participants.duplicates;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hawsh.participants.duplicates.MatchReason.Verdict;
import org.hawsh.participants.duplicates.NamesAlike.Shelves;

/**
 * Looks around everybody for pairs that may be one person, as {@link TwoPeople#lookAround} does around one: of those of the same
 * centre whose given and father's names come near, and the year or the grandfather's, the ones for whom the most speaks are judged.
 * For one thread.
 */
final class PairsOfAll implements LikenessInBits.Evidence {
    private static final int GIVEN = 0;
    private static final int FATHER = 1;
    private static final int GRANDFATHER = 2;

    /** So few are read through; of more those are looked up who were born about the year. */
    private static final int FEW = 24;

    private final PeopleCompared people;
    private final NamesAlike names;
    private final List<BitSet> centres;
    private final Found found;
    private final KnownJudgements judgements = new KnownJudgements();

    /** For whom the most speaks, the most first. */
    private final int[] nearest = new int[Likely.LOOKED_AT];

    private final double[] bits = new double[Likely.LOOKED_AT];
    private int size;

    /** The two who are compared, and how near the parts of their names come. */
    private int one;

    private int other;
    private final double[] nearness = new double[PeopleCompared.PARTS];

    /** The words of the other of whom the nearness was last looked up: the next mostly bears the same. */
    private final int[] lately = new int[PeopleCompared.PARTS];

    /** @param centres of which each number of {@link PeopleCompared#centres} speaks */
    PairsOfAll(PeopleCompared people, NamesAlike names, List<BitSet> centres, Found found) {
        this.people = people;
        this.names = names;
        this.centres = centres;
        this.found = found;
    }

    /** Of each two who may be one person, once or from both sides. */
    void find() {
        for (one = 0; one < people.size(); one++) {
            if (people.word(GIVEN, one) != NamesAlike.NONE) {
                size = 0;
                Arrays.fill(lately, NamesAlike.NONE);
                lookAround();
                judge();
            }
        }
    }

    private void lookAround() {
        int father = people.word(FATHER, one);
        Shelves givens = names.shelves(people.word(GIVEN, one));
        double spare = mostOfAll() - MatchRules.MUCH_SPEAKS_FOR_IT;
        for (int i = 0; i < givens.size() && givens.lost(i) <= spare; i++) {
            lookThrough(people.block(givens.name(i), NamesAlike.NONE), spare - givens.lost(i));
            if (father != NamesAlike.NONE) {
                Shelves fathers = names.shelves(father);
                double left = spare - givens.lost(i);
                for (int j = 0; j < fathers.size() && fathers.lost(j) <= left; j++) {
                    lookThrough(
                            people.block(givens.name(i), fathers.name(j)), left - fathers.lost(j));
                }
            }
        }
    }

    /** What all that is known of somebody could say for a pair. */
    private double mostOfAll() {
        double most = LikenessInBits.SAME_YEAR + LikenessInBits.SAME_SEX;
        for (int part = 0; part < PeopleCompared.PARTS; part++) {
            int word = people.word(part, one);
            most += word == NamesAlike.NONE ? 0 : names.rarity(word);
        }
        return most;
    }

    /** @param spare how many bits may be missing of what could speak for a pair */
    private void lookThrough(int block, double spare) {
        if (block < 0) {
            return;
        }
        int begin = people.begin(block);
        int end = people.end(block);
        int year = people.year(one);
        if (year == PeopleCompared.YEAR_NOT_TOLD || end - begin <= FEW) {
            compareAll(begin, end);
            return;
        }
        int told = people.firstBornIn(1, begin, end);
        int from = people.firstBornIn(year - 1, told, end);
        int before = people.firstBornIn(year + 2, from, end);
        compareAll(from, before);
        if (people.word(GRANDFATHER, one) == NamesAlike.NONE) {
            return;
        }
        if (spare >= LikenessInBits.SAME_YEAR) {
            compareAll(begin, told);
        }
        if (spare >= LikenessInBits.SAME_YEAR - LikenessInBits.OTHER_YEAR) {
            compareAll(told, from);
            compareAll(before, end);
        }
    }

    private void compareAll(int from, int before) {
        for (other = from; other < before; other++) {
            if (other != one
                    && belongTogether()
                    && comesNear(GIVEN)
                    && (comesNear(FATHER) || !isTold(FATHER))
                    && (comesNear(GRANDFATHER) || isYearNear())
                    && sexes() != Verdict.DIFFERENT) {
                weigh();
            }
        }
    }

    private boolean belongTogether() {
        int ours = people.centres(one);
        int theirs = people.centres(other);
        return ours == theirs || centres.get(ours).intersects(centres.get(theirs));
    }

    private boolean comesNear(int part) {
        return isTold(part) && nearness(part) >= 0;
    }

    private boolean isYearNear() {
        int apart = yearsApart();
        return apart == 0 || apart == 1;
    }

    private void weigh() {
        double speaks = LikenessInBits.of(this);
        boolean isFull = size == nearest.length;
        if (speaks < MatchRules.MUCH_SPEAKS_FOR_IT || isFull && speaks <= bits[size - 1]) {
            return;
        }
        int at = isFull ? size - 1 : size++;
        for (; at > 0 && bits[at - 1] < speaks; at--) {
            bits[at] = bits[at - 1];
            nearest[at] = nearest[at - 1];
        }
        bits[at] = speaks;
        nearest[at] = other;
    }

    /** The likely ones first, and no more than a desk would be shown. */
    private void judge() {
        int shown = 0;
        for (MatchLevel level : MatchLevel.values()) {
            for (int at = 0; at < size && shown < ParticipantMatches.SHOWN; at++) {
                other = nearest[at];
                KnownJudgements.Judgement judgement = judgements.of(this, bits[at]);
                if (judgement.level() == level) {
                    shown++;
                    if (judgement.isWorthALook()) {
                        found.pair(one, other, level, bits[at]);
                    }
                }
            }
        }
    }

    Verdict verdict(int part) {
        return names.verdict(people.word(part, one), people.word(part, other));
    }

    Verdict asMeant(int part) {
        return names.asMeant(people.word(part, one), people.word(part, other));
    }

    @Override
    public int parts() {
        return PeopleCompared.PARTS;
    }

    @Override
    public boolean isTold(int part) {
        return people.word(part, one) != NamesAlike.NONE
                && people.word(part, other) != NamesAlike.NONE;
    }

    @Override
    public double nearness(int part) {
        int word = people.word(part, other);
        if (lately[part] != word) {
            lately[part] = word;
            nearness[part] = names.nearness(people.word(part, one), word);
        }
        return nearness[part];
    }

    @Override
    public double rarity(int part) {
        return names.rarity(people.word(part, one));
    }

    @Override
    public int yearsApart() {
        int ours = people.year(one);
        int theirs = people.year(other);
        return ours == PeopleCompared.YEAR_NOT_TOLD || theirs == PeopleCompared.YEAR_NOT_TOLD
                ? YEAR_NOT_TOLD
                : Math.abs(ours - theirs);
    }

    @Override
    public Verdict sexes() {
        return Likeness.sexes(people.sex(one), people.sex(other));
    }

    /** Whoever wants to know of each pair. */
    interface Found {
        /** @param one and the other by their places among {@link PeopleCompared} */
        void pair(int one, int other, MatchLevel level, double bits);
    }
}
