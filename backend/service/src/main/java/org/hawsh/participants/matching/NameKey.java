package org.hawsh.participants.matching;

import java.util.LinkedHashSet;
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

    /** The keys of one normalised word. */
    public static Set<String> keysOf(String word) {
        return SoundKeys.of(Spelling.of(word).sounds(word, true), MAX_KEYS);
    }

    /** The keys of a normalised part of a name: of the whole of it, spaces left out, and of each of its words. */
    public static Set<String> keysOfPart(String normalisedPart) {
        Set<String> keys = new LinkedHashSet<>();
        String[] words = normalisedPart.split(" ");
        if (words.length > 1) {
            keys.addAll(keysOf(String.join("", words)));
        }
        for (String word : words) {
            keys.addAll(keysOf(word));
            String bare = NameCompounds.secondOf(word);
            if (!bare.isEmpty()) {
                keys.addAll(keysOf(bare));
            }
        }
        return keys;
    }

    /** The beginnings of keys of a word that is still being typed: what its complete form's keys can begin with. */
    public static Set<String> prefixKeysOf(String beginning) {
        return SoundKeys.of(Spelling.of(beginning).sounds(beginning, false), MAX_KEYS);
    }
}
