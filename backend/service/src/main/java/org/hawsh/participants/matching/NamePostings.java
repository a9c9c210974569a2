package org.hawsh.participants.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Where on the {@link NameShelf} the parts stand that a text, a key, a slip in it or a common name finds. */
final class NamePostings {

    /** More beginnings than this say too little to choose by. */
    private static final int MOST_BEGINNINGS = 3_000;

    /** Sorts behind every text that begins alike: the last code point there is. */
    private static final String AFTER_ALL = Character.toString(Character.MAX_CODE_POINT);

    private final ConcurrentSkipListMap<String, Postings> byText = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<String, Postings> byKey = new ConcurrentSkipListMap<>();
    private final Map<String, Postings> byNeighbour = new ConcurrentHashMap<>();
    private final Map<Integer, Postings> byCommonName = new ConcurrentHashMap<>();

    void add(NamePart part, int place) {
        String text = part.whole().text();
        Set<String> keys = NameKey.keysOfPart(text);
        append(byText, text, place);
        keys.forEach(key -> append(byKey, key, place));
        keys.stream()
                .flatMap(key -> NameKey.neighboursOf(key).stream())
                .distinct()
                .forEach(neighbour -> append(byNeighbour, neighbour, place));
        part.words().stream()
                .flatMapToInt(word -> Arrays.stream(word.common()))
                .distinct()
                .forEach(name -> append(byCommonName, name, place));
    }

    /** Those that are written so, or have one of the keys, or may be the same common name. */
    BitSet sharing(WrittenName word, Set<String> keys, Range range) {
        BitSet found = new BitSet(range.before());
        range.of(byText.get(word.text()), found);
        keys.forEach(key -> range.of(byKey.get(key), found));
        for (int name : word.common()) {
            range.of(byCommonName.get(name), found);
        }
        return found;
    }

    /** Those with a key that is one consonant longer, shorter or other than one of these. */
    BitSet oneConsonantApart(Set<String> keys, Range range) {
        BitSet found = new BitSet(range.before());
        for (String key : keys) {
            range.of(byNeighbour.get(key), found);
            for (String neighbour : NameKey.neighboursOf(key)) {
                range.of(byKey.get(neighbour), found);
                range.of(byNeighbour.get(neighbour), found);
            }
        }
        return found;
    }

    /** Every spelling of these common names. */
    BitSet spellingsOf(int[] commonNames, Range range) {
        BitSet found = new BitSet();
        for (int name : commonNames) {
            range.of(byCommonName.get(name), found);
        }
        return found;
    }

    /** Those that begin so, in their own script or by their sound. */
    BitSet beginningWith(String typed, Range range) {
        BitSet found = new BitSet();
        byText.subMap(typed, typed + AFTER_ALL).values().forEach(those -> range.of(those, found));
        for (String beginning : NameKey.prefixKeysOf(typed)) {
            if (beginning.length() > 1 && found.cardinality() < MOST_BEGINNINGS) {
                byKey.subMap(beginning, beginning + AFTER_ALL)
                        .values()
                        .forEach(those -> range.of(those, found));
            }
        }
        return found;
    }

    private static <K> void append(Map<K, Postings> map, K key, int place) {
        map.computeIfAbsent(key, added -> new Postings()).add(place);
    }

    /** The places from one on and before another. */
    record Range(int from, int before) {
        private void of(Postings postings, BitSet found) {
            if (postings != null) {
                postings.addTo(found, from, before);
            }
        }
    }
}
