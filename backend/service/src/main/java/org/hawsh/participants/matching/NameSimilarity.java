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
        String left = Romanisation.of(one);
        String right = Romanisation.of(other);
        double weight = Math.max(weightOf(left), weightOf(right));
        if (weight == 0) {
            return 0;
        }
        double similarity = 1 - distance(left, right) / weight;
        return Math.max(0, Math.min(OTHER_SPELLING_AT_MOST, similarity));
    }

    private static double weightOf(String letters) {
        double weight = 0;
        for (int i = 0; i < letters.length(); i++) {
            weight += Romanisation.weight(letters.charAt(i));
        }
        return weight;
    }

    private static double distance(String left, String right) {
        double[] above = new double[right.length() + 1];
        for (int j = 1; j <= right.length(); j++) {
            above[j] = above[j - 1] + Romanisation.weight(right.charAt(j - 1));
        }
        for (int i = 1; i <= left.length(); i++) {
            char letter = left.charAt(i - 1);
            double[] row = new double[right.length() + 1];
            row[0] = above[0] + Romanisation.weight(letter);
            for (int j = 1; j <= right.length(); j++) {
                char facing = right.charAt(j - 1);
                double changed = above[j - 1] + Romanisation.change(letter, facing);
                double dropped = above[j] + Romanisation.weight(letter);
                double added = row[j - 1] + Romanisation.weight(facing);
                row[j] = Math.min(changed, Math.min(dropped, added));
            }
            above = row;
        }
        return above[right.length()];
    }
}
