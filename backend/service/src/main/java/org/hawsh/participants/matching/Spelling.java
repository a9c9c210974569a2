package org.hawsh.participants.matching;

import java.util.List;

/** How a script spells sounds. A sound is the list of keys it may have, the likeliest first; an empty key is an unheard sound. */
interface Spelling {

    /** A letter that is written and leaves no trace in a key, as vowels do. */
    List<String> UNHEARD = List.of("");

    /**
     * The sounds of a normalised word.
     *
     * @param complete false while the word is still being typed: its end then has no meaning yet
     */
    List<List<String>> sounds(String word, boolean complete);

    static Spelling of(String word) {
        boolean latin = word.chars().anyMatch(letter -> letter >= 'a' && letter <= 'z');
        return latin ? new LatinSpelling() : new ArabicSpelling();
    }
}
