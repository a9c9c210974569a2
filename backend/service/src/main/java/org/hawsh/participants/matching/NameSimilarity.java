package org.hawsh.participants.matching;

/**
 * How near two normalised words are, from 0 to 1, whatever their scripts: for ordering what the keys have found.
 *
 * <p>Both are written in a fine romanisation and compared by a weighted edit distance in which vowels are cheap, because Arabic
 * does not write the short ones and Latin writes them as it likes, and letters of one family (ت ط; س ث ص) are cheaper than
 * strangers. Of the commonest names a table knows which spellings are one name, and which are not.
 */
public final class NameSimilarity {

    /** Two spellings are never quite the same spelling. */
    private static final double OTHER_SPELLING_AT_MOST = 0.99;

    /** What the table says is one name, however oddly it is spelt. */
    static final double ONE_NAME_AT_LEAST = 0.96;

    /** What the table says are two names, however alike they look. */
    private static final double TWO_NAMES_AT_MOST = 0.7;

    private NameSimilarity() {}

    public static double between(String one, String other) {
        return one.equals(other) ? 1 : between(WrittenName.of(one), WrittenName.of(other));
    }

    static double between(WrittenName one, WrittenName other) {
        return between(one, other, 0);
    }

    /** @param least whoever comes less near is not measured to the end, and their nearness is 0 */
    static double between(WrittenName one, WrittenName other, double least) {
        if (one.text().equals(other.text())) {
            return 1;
        }
        double bySound = ScriptPair.of(one.script(), other.script()).similarity(one, other, least);
        double similarity = Math.min(OTHER_SPELLING_AT_MOST, bySound);
        if (one.isSurely(other)) {
            return Math.max(similarity, ONE_NAME_AT_LEAST);
        }
        return one.isSurelyNot(other) ? Math.min(similarity, TWO_NAMES_AT_MOST) : similarity;
    }
}
