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

    /** Two neighbouring signs typed in the wrong order are one slip, not two. */
    static final double SWAPPED = 0.6;

    private NameSimilarity() {}

    public static double between(String one, String other) {
        return one.equals(other) ? 1 : between(WrittenName.of(one), WrittenName.of(other));
    }

    static double between(WrittenName one, WrittenName other) {
        if (one.text().equals(other.text())) {
            return 1;
        }
        double similarity = bySound(one, other);
        if (one.isSurely(other)) {
            return Math.max(similarity, ONE_NAME_AT_LEAST);
        }
        return one.isSurelyNot(other) ? Math.min(similarity, TWO_NAMES_AT_MOST) : similarity;
    }

    private static double bySound(WrittenName one, WrittenName other) {
        if (one.latin() && other.arabic()) {
            return acrossScripts(one, other);
        }
        if (one.arabic() && other.latin()) {
            return acrossScripts(other, one);
        }
        SoundCosts costs =
                one.arabic() && other.arabic() ? SoundCosts.WITHIN_ARABIC : SoundCosts.ACROSS;
        double weight = Math.max(costs.weight(one.signs()), costs.weight(other.signs()));
        double similarity =
                weight == 0 ? 0 : 1 - distance(one.signs(), other.signs(), costs) / weight;
        return Math.max(0, Math.min(OTHER_SPELLING_AT_MOST, similarity));
    }

    private static double acrossScripts(WrittenName latin, WrittenName arabic) {
        double weight = ScriptCosts.weight(latin.signs(), arabic.signs());
        double similarity =
                weight == 0 ? 0 : 1 - ScriptCosts.distance(latin.signs(), arabic.signs()) / weight;
        return Math.max(0, Math.min(OTHER_SPELLING_AT_MOST, similarity));
    }

    private static double distance(String left, String right, SoundCosts costs) {
        double[] twoAbove = null;
        double[] above = new double[right.length() + 1];
        double[] row = new double[right.length() + 1];
        for (int j = 1; j <= right.length(); j++) {
            above[j] = above[j - 1] + costs.weight(right.charAt(j - 1));
        }
        for (int i = 1; i <= left.length(); i++) {
            char letter = left.charAt(i - 1);
            row[0] = above[0] + costs.weight(letter);
            for (int j = 1; j <= right.length(); j++) {
                char facing = right.charAt(j - 1);
                double changed = above[j - 1] + costs.change(letter, facing);
                double dropped = above[j] + costs.weight(letter);
                double added = row[j - 1] + costs.weight(facing);
                row[j] = Math.min(changed, Math.min(dropped, added));
                if (areSwapped(left, i, right, j)) {
                    row[j] = Math.min(row[j], twoAbove[j - 2] + SWAPPED);
                }
            }
            double[] done = twoAbove == null ? new double[row.length] : twoAbove;
            twoAbove = above;
            above = row;
            row = done;
        }
        return above[right.length()];
    }

    /** Whether the signs before these two places are the same two in the other order. */
    static boolean areSwapped(String left, int i, String right, int j) {
        return i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
    }
}
