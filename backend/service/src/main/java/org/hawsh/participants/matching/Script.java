package org.hawsh.participants.matching;

/** In which letters a word is written, as far as it changes what they say. */
enum Script {
    LATIN,

    /** With no sign of Kurdish, which writes its short vowels too. */
    ARABIC,
    OTHER;

    static Script of(String word) {
        if (word.chars().anyMatch(letter -> letter >= 'a' && letter <= 'z')) {
            return LATIN;
        }
        return word.chars()
                        .allMatch(letter -> letter >= 0x0600 && letter <= 0x06FF && letter != 'ە')
                ? ARABIC
                : OTHER;
    }
}
