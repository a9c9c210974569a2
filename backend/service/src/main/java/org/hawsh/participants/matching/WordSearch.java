package org.hawsh.participants.matching;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.hawsh.participants.matching.NameIndex.Meaning;
import org.hawsh.participants.matching.NamePostings.Range;

/** One typed word, looked for among the parts that stood on the shelf when the looking began. */
final class WordSearch {

    /** Below it, parts that share a key are two names all the same. */
    private static final double SAME_NAME = 0.6;

    /** One consonant wrong in a name of four or five. */
    private static final double SLIP = 0.5;

    /** So near a common name that it is meant. */
    private static final double NEARLY_THE_SAME = 0.7;

    /** Where something is so much nearer, the rest is not meant. */
    private static final double MUCH_FARTHER = 0.42;

    private static final int[] NO_NAME = {};

    private final NamePostings postings;
    private final NameShelf.Row row;
    private final WrittenName word;
    private final Set<String> keys;
    private final Glance[] glances;
    private final Map<Integer, Meaning> meanings = new HashMap<>();

    WordSearch(NamePostings postings, NameShelf.Row row, String typed) {
        this.postings = postings;
        this.row = row;
        this.word = WrittenName.of(typed);
        this.keys = NameKey.keysOf(typed.replace(" ", ""));
        this.glances = glancesOf(word);
    }

    static Glance[] glancesOf(WrittenName word) {
        Script[] scripts = Script.values();
        Glance[] glances = new Glance[scripts.length];
        for (Script script : scripts) {
            glances[script.ordinal()] = ScriptPair.of(word.script(), script).glance(word);
        }
        return glances;
    }

    /**
     * The parts it can mean.
     *
     * @param frequencyOf how many people bear a part
     */
    Found nearest(int most, IntUnaryOperator frequencyOf) {
        measure(new Range(0, row.size()), most);
        int[] meant = addSpellingsOfNearest();
        List<Meaning> nearest = nearestFirst(meanings.values(), most, frequencyOf);
        double least = nearest.isEmpty() ? 0 : nearest.get(0).nearness() - MUCH_FARTHER;
        return new Found(
                nearest.stream().filter(meaning -> meaning.nearness() >= least).toList(),
                meant,
                row.size());
    }

    /** The nearest first, and of those that are equally near the most borne. */
    static List<Meaning> nearestFirst(
            Collection<Meaning> meanings, int most, IntUnaryOperator frequencyOf) {
        return meanings.stream()
                .sorted(
                        Comparator.comparingDouble(Meaning::nearness)
                                .thenComparingInt(meaning -> frequencyOf.applyAsInt(meaning.id()))
                                .reversed()
                                .thenComparingInt(Meaning::id))
                .limit(most)
                .toList();
    }

    /** Whether it can mean a part that came since, so that it is to be looked for again. */
    boolean meetsNewer(Found before) {
        Range since = new Range(before.asOf(), row.size());
        measure(since, 1);
        return !meanings.isEmpty() || !postings.spellingsOf(before.meant(), since).isEmpty();
    }

    private void measure(Range range, int most) {
        Threshold threshold = new Threshold(most);
        BitSet sharing = postings.sharing(word, keys, range);
        for (int at = sharing.nextSetBit(0); at >= 0; at = sharing.nextSetBit(at + 1)) {
            NamePart part = row.part(at);
            take(at, part, part.nearness(word, SLIP), true, threshold);
        }
        BitSet apart = postings.oneConsonantApart(keys, range);
        apart.andNot(sharing);
        for (int at = apart.nextSetBit(0); at >= 0; at = apart.nextSetBit(at + 1)) {
            // A common name that is near says what is meant, even where others are nearer.
            double least = row.isCommon(at) ? SLIP : threshold.least();
            if (row.mayComeSoNear(at, glances, least)) {
                NamePart part = row.part(at);
                take(at, part, part.nearness(word, least), false, threshold);
            }
        }
    }

    private void take(
            int at, NamePart part, double nearness, boolean sharesKey, Threshold threshold) {
        Meaning.Kind kind = kindOf(part, nearness, sharesKey);
        if (kind != null) {
            meanings.put(at, new Meaning(part.id(), nearness, kind));
            threshold.take(nearness);
        }
    }

    private Meaning.Kind kindOf(NamePart part, double nearness, boolean sharesKey) {
        if (part.isOrHolds(word.text())) {
            return Meaning.Kind.SAME_SPELLING;
        }
        if (sharesKey && nearness >= SAME_NAME && !part.isSurelyNot(word)) {
            return Meaning.Kind.OTHER_SPELLING;
        }
        return nearness >= SLIP ? Meaning.Kind.SLIP : null;
    }

    /**
     * A spelling the table of common names does not know (Alee) mostly means the common name it comes nearest to (Ali): then it
     * means every spelling of that name.
     *
     * @return the common names that are meant so
     */
    private int[] addSpellingsOfNearest() {
        int nearest = nearestCommon();
        if (nearest < 0 || meanings.get(nearest).nearness() < NEARLY_THE_SAME) {
            return NO_NAME;
        }
        Meaning model = meanings.get(nearest);
        Meaning.Kind kind = model.isSameName() ? Meaning.Kind.OTHER_SPELLING : Meaning.Kind.SLIP;
        double nearness = model.nearness() * NameSimilarity.ONE_NAME_AT_LEAST;
        int[] meant = row.part(nearest).whole().common();
        BitSet spellings = postings.spellingsOf(meant, new Range(0, row.size()));
        for (int at = spellings.nextSetBit(0); at >= 0; at = spellings.nextSetBit(at + 1)) {
            Meaning known = meanings.get(at);
            if (known == null || known.nearness() < nearness) {
                meanings.put(at, new Meaning(row.part(at).id(), nearness, kind));
            }
        }
        return meant;
    }

    /** Where it stands; below nought if none was found. */
    private int nearestCommon() {
        int nearest = -1;
        for (Map.Entry<Integer, Meaning> found : meanings.entrySet()) {
            int at = found.getKey();
            if (row.isCommon(at)
                    && (nearest < 0 || isNearer(found.getValue(), meanings.get(nearest)))) {
                nearest = at;
            }
        }
        return nearest;
    }

    private static boolean isNearer(Meaning one, Meaning other) {
        int difference = Double.compare(one.nearness(), other.nearness());
        if (difference == 0) {
            difference = Boolean.compare(one.isSameName(), other.isSameName());
        }
        return difference > 0 || difference == 0 && one.id() < other.id();
    }

    /**
     * What a word can mean.
     *
     * @param meanings the nearest first
     * @param meant the common names of which every spelling is meant
     * @param asOf how many parts were looked at
     */
    record Found(List<Meaning> meanings, int[] meant, int asOf) {
        Found asOf(int parts) {
            return new Found(meanings, meant, parts);
        }
    }

    /** What a part must reach to be among the nearest, which rises with those that were found. */
    private static final class Threshold {
        private final PriorityQueue<Double> nearest = new PriorityQueue<>();
        private final int most;
        private double best;

        private Threshold(int most) {
            this.most = most;
        }

        private void take(double nearness) {
            best = Math.max(best, nearness);
            nearest.add(nearness);
            if (nearest.size() > most) {
                nearest.remove();
            }
        }

        private double least() {
            double last = nearest.size() < most ? 0 : nearest.element();
            return Math.max(SLIP, Math.max(last, best - MUCH_FARTHER));
        }
    }
}
