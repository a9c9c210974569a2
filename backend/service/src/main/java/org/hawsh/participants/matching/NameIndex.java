package org.hawsh.participants.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * All written name parts of a register in memory, found by what somebody types.
 *
 * <p>A typed word finds the parts that share a key with it, those whose key is one consonant longer, shorter or other (the
 * neighbourhood of one deletion on both sides, after SymSpell), and the spellings the table of common names knows. What is
 * found is then measured by {@link NameSimilarity}. Reading needs no lock; adding is for one thread at a time.
 */
public final class NameIndex {

    /** Below it, parts that share a key are two names all the same. */
    private static final double SAME_NAME = 0.6;

    /** One consonant wrong in a name of four or five. */
    private static final double SLIP = 0.5;

    /** Where all else speaks for one person, a word as near as this is that person's name, ill written. */
    private static final double HARDLY_ALIKE = 0.3;

    /** So near a common name that it is meant. */
    private static final double NEARLY_THE_SAME = 0.7;

    /** Where something is so much nearer, the rest is not meant. */
    private static final double MUCH_FARTHER = 0.42;

    /** A beginning of a part is worth a little less than the whole, and more the more of it is typed. */
    private static final double BEGINNING = 0.9;

    /** More beginnings than this say too little to choose by. */
    private static final int MOST_BEGINNINGS = 3_000;

    /** Beyond so many different words a desk asks nothing twice. */
    private static final int MOST_REMEMBERED = 5_000;

    /** Sorts behind every text that begins alike: the last code point there is. */
    private static final String AFTER_ALL = Character.toString(Character.MAX_CODE_POINT);

    private final Map<Integer, NamePart> parts = new ConcurrentHashMap<>();
    private final ConcurrentSkipListMap<String, int[]> byText = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<String, int[]> byKey = new ConcurrentSkipListMap<>();
    private final Map<String, int[]> byNeighbour = new ConcurrentHashMap<>();
    private final Map<Integer, int[]> byCommonName = new ConcurrentHashMap<>();

    /**
     * What was looked for since the index last changed: while somebody types, every word but the last is asked again with each
     * letter. A new one takes its place with each change, so that nobody writes what was found before into what holds after.
     */
    private volatile Map<Asked, List<Meaning>> lookedFor = new ConcurrentHashMap<>();

    /** Adds a part, or tells how often a known one is borne. */
    public void put(int id, String text, int frequency) {
        add(id, text, frequency);
        lookedFor = new ConcurrentHashMap<>();
    }

    private void add(int id, String text, int frequency) {
        NamePart known = parts.get(id);
        parts.put(id, known == null ? NamePart.of(id, text, frequency) : known.borneBy(frequency));
        if (known == null) {
            Set<String> keys = NameKey.keysOfPart(text);
            append(byText, text, id);
            keys.forEach(key -> append(byKey, key, id));
            keys.stream()
                    .flatMap(key -> NameKey.neighboursOf(key).stream())
                    .distinct()
                    .forEach(neighbour -> append(byNeighbour, neighbour, id));
            for (WrittenName word : parts.get(id).words()) {
                for (int name : word.common()) {
                    append(byCommonName, name, id);
                }
            }
        }
    }

    public int size() {
        return parts.size();
    }

    /** How many people bear the part, as last counted; never less than one. */
    public int frequencyOf(int id) {
        NamePart part = parts.get(id);
        return part == null ? 1 : Math.max(1, part.frequency());
    }

    /** The parts a normalised word can mean, the nearest first. */
    public List<Meaning> meaningsOf(String typed, int most) {
        Map<Asked, List<Meaning>> remembered = lookedFor;
        Asked asked = new Asked(typed, most);
        List<Meaning> known = remembered.get(asked);
        if (known == null) {
            known = look(typed, most);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(asked, known);
            }
        }
        return known;
    }

    private List<Meaning> look(String typed, int most) {
        WrittenName word = WrittenName.of(typed);
        Set<String> keys = NameKey.keysOf(typed.replace(" ", ""));
        BitSet sharing = sharing(word, keys);
        BitSet found = (BitSet) sharing.clone();
        keys.forEach(key -> addNeighbours(key, found));
        Map<Integer, Meaning> meanings = new HashMap<>();
        for (int id = found.nextSetBit(0); id >= 0; id = found.nextSetBit(id + 1)) {
            meaning(word, parts.get(id), sharing.get(id), meanings);
        }
        addSpellingsOfNearest(meanings);
        List<Meaning> nearest = nearestFirst(meanings.values(), most);
        double least = nearest.isEmpty() ? 0 : nearest.get(0).nearness() - MUCH_FARTHER;
        return nearest.stream().filter(meaning -> meaning.nearness() >= least).toList();
    }

    /** How near a normalised word comes to one part, where nothing was found by it; null where the two are plainly two names. */
    public Meaning likeness(String typed, int id) {
        NamePart part = parts.get(id);
        WrittenName word = WrittenName.of(typed);
        if (part == null || part.isSurelyNot(word)) {
            return null;
        }
        double nearness = part.nearness(word, HARDLY_ALIKE);
        return nearness < HARDLY_ALIKE ? null : new Meaning(id, nearness, Meaning.Kind.SLIP);
    }

    /** The parts that begin so, in its own script or by their sound, the most borne first among equals. */
    public List<Meaning> beginningWith(String typed, int most) {
        BitSet found = new BitSet();
        byText.subMap(typed, typed + AFTER_ALL).values().forEach(ids -> addAll(ids, found));
        for (String beginning : NameKey.prefixKeysOf(typed)) {
            if (beginning.length() > 1 && found.cardinality() < MOST_BEGINNINGS) {
                byKey.subMap(beginning, beginning + AFTER_ALL)
                        .values()
                        .forEach(ids -> addAll(ids, found));
            }
        }
        List<Meaning> meanings = new ArrayList<>();
        for (int id = found.nextSetBit(0); id >= 0; id = found.nextSetBit(id + 1)) {
            String text = parts.get(id).whole().text();
            boolean written = text.startsWith(typed);
            double share = Math.min(1, (double) typed.length() / text.length());
            meanings.add(
                    new Meaning(
                            id,
                            (written ? BEGINNING : BEGINNING - 0.1) * (0.5 + 0.5 * share),
                            written ? Meaning.Kind.BEGINNING : Meaning.Kind.SOUNDS_BEGUN));
        }
        return nearestFirst(meanings, most);
    }

    private static void meaning(
            WrittenName typed, NamePart part, boolean sharesKey, Map<Integer, Meaning> meanings) {
        double nearness = part.nearness(typed, SLIP);
        if (part.isOrHolds(typed.text())) {
            meanings.put(part.id(), new Meaning(part.id(), nearness, Meaning.Kind.SAME_SPELLING));
        } else if (sharesKey && nearness >= SAME_NAME && !part.isSurelyNot(typed)) {
            meanings.put(part.id(), new Meaning(part.id(), nearness, Meaning.Kind.OTHER_SPELLING));
        } else if (nearness >= SLIP) {
            meanings.put(part.id(), new Meaning(part.id(), nearness, Meaning.Kind.SLIP));
        }
    }

    /**
     * A spelling the table of common names does not know (Alee) mostly means the common name it comes nearest to (Ali): then it
     * means every spelling of that name.
     */
    private void addSpellingsOfNearest(Map<Integer, Meaning> meanings) {
        Meaning nearest =
                meanings.values().stream()
                        .filter(meaning -> parts.get(meaning.id()).whole().common().length > 0)
                        .max(Comparator.comparingDouble(Meaning::nearness))
                        .orElse(null);
        if (nearest == null || nearest.nearness() < NEARLY_THE_SAME) {
            return;
        }
        Meaning.Kind kind = nearest.isSameName() ? Meaning.Kind.OTHER_SPELLING : Meaning.Kind.SLIP;
        double nearness = nearest.nearness() * NameSimilarity.ONE_NAME_AT_LEAST;
        for (int name : parts.get(nearest.id()).whole().common()) {
            for (int id : byCommonName.get(name)) {
                Meaning known = meanings.get(id);
                if (known == null || known.nearness() < nearness) {
                    meanings.put(id, new Meaning(id, nearness, kind));
                }
            }
        }
    }

    private BitSet sharing(WrittenName word, Set<String> keys) {
        BitSet sharing = new BitSet();
        addAll(byText.get(word.text()), sharing);
        keys.forEach(key -> addAll(byKey.get(key), sharing));
        for (int name : word.common()) {
            addAll(byCommonName.get(name), sharing);
        }
        return sharing;
    }

    private void addNeighbours(String key, BitSet found) {
        addAll(byNeighbour.get(key), found);
        for (String neighbour : NameKey.neighboursOf(key)) {
            addAll(byKey.get(neighbour), found);
            addAll(byNeighbour.get(neighbour), found);
        }
    }

    private List<Meaning> nearestFirst(Collection<Meaning> meanings, int most) {
        return meanings.stream()
                .sorted(
                        Comparator.comparingDouble(Meaning::nearness)
                                .thenComparingInt(meaning -> frequencyOf(meaning.id()))
                                .reversed()
                                .thenComparingInt(Meaning::id))
                .limit(most)
                .toList();
    }

    private static <K> void append(Map<K, int[]> map, K key, int id) {
        map.merge(
                key,
                new int[] {id},
                (before, added) -> {
                    int[] after = Arrays.copyOf(before, before.length + 1);
                    after[before.length] = id;
                    return after;
                });
    }

    private static void addAll(int[] ids, BitSet found) {
        if (ids != null) {
            for (int id : ids) {
                found.set(id);
            }
        }
    }

    /**
     * A part that a typed word can mean.
     *
     * @param nearness from 0 to 1
     */
    public record Meaning(int id, double nearness, Kind kind) {

        /** Why; the surest first. */
        public enum Kind {
            SAME_SPELLING,
            OTHER_SPELLING,
            SLIP,
            BEGINNING,
            SOUNDS_BEGUN
        }

        public boolean isSameName() {
            return kind == Kind.SAME_SPELLING || kind == Kind.OTHER_SPELLING;
        }
    }

    private record Asked(String word, int most) {}
}
