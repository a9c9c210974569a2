package org.hawsh.participants.matching;

/**
 * A normalised word made ready to be compared with many others.
 *
 * @param text normalised
 * @param signs in the {@link Romanisation}
 * @param weights what it costs to leave it out, where scripts agree and where they differ
 * @param common the numbers of the {@link CommonNames} it may stand for
 */
record WrittenName(String text, char[] signs, Weights weights, Script script, int[] common) {

    static WrittenName of(String text) {
        char[] signs = Romanisation.of(text).toCharArray();
        return new WrittenName(
                text, signs, Weights.of(signs), Script.of(text), CommonNames.of(text));
    }

    /** The table of common names knows both as one name. */
    boolean isSurely(WrittenName other) {
        return CommonNames.share(common, other.common);
    }

    /** The table of common names knows both, and not as one. */
    boolean isSurelyNot(WrittenName other) {
        return common.length > 0 && other.common.length > 0 && !isSurely(other);
    }

    /**
     * Counted once, since a word is measured beside thousands.
     *
     * @param withinArabic beside another in Arabic letters
     * @param across beside one of any script
     * @param asLatin in Latin letters, beside one in Arabic
     * @param asArabic in Arabic letters, beside one in Latin
     */
    record Weights(double withinArabic, double across, double asLatin, double asArabic) {
        private static Weights of(char[] signs) {
            return new Weights(
                    SoundCosts.WITHIN_ARABIC.weightOfLeft(signs),
                    SoundCosts.ACROSS.weightOfLeft(signs),
                    ScriptCosts.FROM_LATIN.weightOfLeft(signs),
                    ScriptCosts.FROM_LATIN.weightOfRight(signs));
        }
    }
}
