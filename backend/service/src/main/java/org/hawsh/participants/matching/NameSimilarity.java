package org.hawsh.participants.matching;

/**
 * How near two normalised words are, from 0 to 1, whatever their scripts: for ordering what the keys have found.
 *
 * <p>Both are written in a fine romanisation and compared by a weighted edit distance in which vowels are cheap, because Arabic
 * does not write the short ones and Latin writes them as it likes, and letters of one family (ت ط; س ث ص) are cheaper than
 * strangers.
 */
public final class NameSimilarity {

    /** Two spellings are never quite the same spelling. */
    private static final double OTHER_SPELLING_AT_MOST = 0.99;

    private NameSimilarity() {}

    public static double between(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        SoundCosts costs =
                isArabic(one) && isArabic(other) ? SoundCosts.WITHIN_ARABIC : SoundCosts.ACROSS;
        String left = Romanisation.of(one);
        String right = Romanisation.of(other);
        double weight = Math.max(costs.weight(left), costs.weight(right));
        double similarity = weight == 0 ? 0 : 1 - distance(left, right, costs) / weight;
        return Math.max(0, Math.min(OTHER_SPELLING_AT_MOST, similarity));
    }

    /** Arabic script and no sign of Kurdish, which writes its short vowels too. */
    private static boolean isArabic(String word) {
        return word.chars()
                .allMatch(letter -> letter >= 0x0600 && letter <= 0x06FF && letter != 'ە');
    }

    private static double distance(String left, String right, SoundCosts costs) {
        double[] above = new double[right.length() + 1];
        for (int j = 1; j <= right.length(); j++) {
            above[j] = above[j - 1] + costs.weight(right.charAt(j - 1));
        }
        for (int i = 1; i <= left.length(); i++) {
            char letter = left.charAt(i - 1);
            double[] row = new double[right.length() + 1];
            row[0] = above[0] + costs.weight(letter);
            for (int j = 1; j <= right.length(); j++) {
                char facing = right.charAt(j - 1);
                double changed = above[j - 1] + costs.change(letter, facing);
                double dropped = above[j] + costs.weight(letter);
                double added = row[j - 1] + costs.weight(facing);
                row[j] = Math.min(changed, Math.min(dropped, added));
            }
            above = row;
        }
        return above[right.length()];
    }
}
