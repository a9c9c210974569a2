package org.hawsh.participants.matching;

/**
 * A normalised word made ready to be compared with many others.
 *
 * @param text normalised
 * @param signs in the {@link Romanisation}
 * @param latin in Latin letters
 * @param arabic in Arabic script with no sign of Kurdish, which writes its short vowels too
 * @param common the numbers of the {@link CommonNames} it may stand for
 */
record WrittenName(String text, String signs, boolean latin, boolean arabic, int[] common) {

    static WrittenName of(String text) {
        boolean latin = text.chars().anyMatch(letter -> letter >= 'a' && letter <= 'z');
        return new WrittenName(
                text, Romanisation.of(text), latin, isArabic(text), CommonNames.of(text));
    }

    /** The table of common names knows both as one name. */
    boolean isSurely(WrittenName other) {
        return CommonNames.share(common, other.common);
    }

    /** The table of common names knows both, and not as one. */
    boolean isSurelyNot(WrittenName other) {
        return common.length > 0 && other.common.length > 0 && !isSurely(other);
    }

    private static boolean isArabic(String word) {
        return word.chars()
                .allMatch(letter -> letter >= 0x0600 && letter <= 0x06FF && letter != 'ە');
    }
}
