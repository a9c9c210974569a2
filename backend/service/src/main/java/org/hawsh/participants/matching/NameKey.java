package org.hawsh.participants.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys of a word: its consonants as one hears them, in an alphabet of its own that Arabic, Kurdish and Latin share.
 *
 * <p>Where a spelling leaves the sound open (Latin {@code g} is غ or ج or the Iraqi ق; ض is heard as d and as z) a word has several
 * keys. Two words meet when one of their keys is equal. A word has at least one key and at most {@link #MAX_KEYS}.
 */
public final class NameKey {

    /** Version of the normaliser and the keys together; stored words of another version are to be computed again. */
    public static final int VERSION = 1;

    public static final int MAX_KEYS = 8;
    public static final int MAX_LENGTH = 40;

    private NameKey() {}

    /** The keys of one normalised word, with and without the article it may begin with. */
    public static Set<String> keysOf(String word) {
        return spelled(word, true);
    }

    /**
     * The keys of a normalised part of a name, as they are stored: of the whole of it, spaces left out, of each of its words, and of
     * the second name of a compound, by which Abdulrahman is also called.
     */
    public static Set<String> keysOfPart(String normalisedPart) {
        Set<String> keys = new LinkedHashSet<>();
        String[] words = normalisedPart.split(" ");
        if (words.length > 1) {
            keys.addAll(keysOf(String.join("", words)));
        }
        for (String word : words) {
            keys.addAll(keysOf(word));
            keys.addAll(keysOf(NameCompounds.secondOf(word)));
        }
        return keys;
    }

    /** What the keys begin with of a word of which only the beginning has been typed. */
    public static Set<String> prefixKeysOf(String beginning) {
        return spelled(beginning, false);
    }

    /** The key with one consonant left out, for each of them: two keys that share one differ by a slip of the hand. */
    static List<String> neighboursOf(String key) {
        List<String> neighbours = new ArrayList<>();
        if (key.length() > 1) {
            for (int i = 0; i < key.length(); i++) {
                neighbours.add(key.substring(0, i) + key.substring(i + 1));
            }
        }
        return neighbours;
    }

    private static Set<String> spelled(String word, boolean complete) {
        String bare = NameCompounds.withoutArticle(word);
        if (bare.isEmpty()) {
            return keys(word, complete, MAX_KEYS);
        }
        Set<String> keys = keys(word, complete, MAX_KEYS / 2);
        keys.addAll(keys(bare, complete, MAX_KEYS / 2));
        return keys;
    }

    private static Set<String> keys(String word, boolean complete, int most) {
        String heard = complete ? NameCompounds.asHeard(word) : word;
        return SoundKeys.of(Spelling.of(word).sounds(heard, complete), most);
    }
}
