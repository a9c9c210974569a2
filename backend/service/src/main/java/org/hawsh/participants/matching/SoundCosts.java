package org.hawsh.participants.matching;

import java.util.List;

/**
 * What it costs to leave out or to change a sign of the {@link Romanisation}.
 *
 * @param longVowel the weight of a long vowel: two Arabic spellings agree on it, a Latin one may not show it
 * @param ain the cost of writing a vowel where another writes ع: in Latin letters that is how ع is written
 */
record SoundCosts(double longVowel, double ain) {

    private static final double SHORT_VOWEL = 0.15;
    private static final double CONSONANT = 1;
    private static final double SAME_COLOUR = 0.05;
    private static final double AKIN = 0.3;

    private static final String LONG_VOWELS = "AWY";
    private static final String SHORT_VOWELS = "aeiouwy'";

    /** Sounds one hears or writes for each other. */
    private static final List<String> FAMILIES =
            List.of(
                    "tTd", "dzDZ", "sTc", "sz", "ScC", "jgCcz", "kqgcx", "gGq", "hxk", "bp", "fv",
                    "pf", "CT", "mn");

    private static final boolean[][] FAMILY = families();

    static final SignCosts WITHIN_ARABIC = new SoundCosts(0.8, 0.8).table();
    static final SignCosts ACROSS = new SoundCosts(0.45, 0.1).table();

    /** As a table, in which either sign may stand on either side. */
    private SignCosts table() {
        return new SignCosts(
                CONSONANT,
                (left, right) ->
                        left == SignCosts.NOTHING
                                ? right == SignCosts.NOTHING ? 0 : weight(right)
                                : right == SignCosts.NOTHING ? weight(left) : change(left, right));
    }

    private double weight(char sign) {
        if (LONG_VOWELS.indexOf(sign) >= 0) {
            return longVowel;
        }
        return SHORT_VOWELS.indexOf(sign) >= 0 ? SHORT_VOWEL : CONSONANT;
    }

    private double change(char one, char other) {
        if (one == other) {
            return 0;
        }
        double dearer = Math.max(weight(one), weight(other));
        if (isVowel(one) && isVowel(other)) {
            return isAin(one) || isAin(other)
                    ? ain
                    : colour(one) == colour(other) ? SAME_COLOUR : dearer;
        }
        boolean akin = one < FAMILY.length && other < FAMILY.length && FAMILY[one][other];
        return akin ? AKIN : dearer;
    }

    private static boolean isAin(char sign) {
        return sign == '\'';
    }

    private static boolean isVowel(char sign) {
        return LONG_VOWELS.indexOf(sign) >= 0 || SHORT_VOWELS.indexOf(sign) >= 0;
    }

    private static char colour(char vowel) {
        return switch (vowel) {
            case 'w', 'W', 'u', 'o' -> 'u';
            case 'y', 'Y', 'i' -> 'i';
            default -> 'a';
        };
    }

    private static boolean[][] families() {
        boolean[][] akin = new boolean[128][128];
        for (String family : FAMILIES) {
            family.chars().forEach(one -> family.chars().forEach(other -> akin[one][other] = true));
        }
        return akin;
    }
}
