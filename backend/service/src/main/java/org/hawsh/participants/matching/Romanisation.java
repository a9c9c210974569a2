package org.hawsh.participants.matching;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A fine romanisation, one sign for one sound, in which the scripts meet, and what it costs to change its signs. */
final class Romanisation {

    private static final double SHORT_VOWEL = 0.15;
    private static final double LONG_VOWEL = 0.45;
    private static final double CONSONANT = 1;
    private static final double SAME_COLOUR = 0.05;
    private static final double FAMILY_CHANGE = 0.3;

    /** Capitals are the long vowels that Arabic writes out; the ' is ع, which Latin mostly leaves out. */
    private static final String LONG_VOWELS = "AWY";

    private static final String VOWELS = "aeiouwy'" + LONG_VOWELS;

    /** Sounds one hears or writes for each other; those of one family change cheaply. */
    private static final List<String> FAMILIES =
            List.of(
                    "tTd", "dzDZ", "sTc", "sz", "ScC", "jgCcz", "kqgcx", "gGq", "hxk", "bp", "fv",
                    "pf", "CT", "mn");

    private static final boolean[][] AKIN = akin();

    private static final Map<Character, Character> ARABIC =
            table(
                    "اA ع' بb پp تt طt ثT جj چC حh هh خx دd ذD ضD ظZ رr زz ژj سs صs شS غG فf ڤv قq كk گg لl مm نn وW يY ەe");

    private static final Map<String, Character> LATIN =
            Map.ofEntries(
                    entry("sh", 'S'),
                    entry("ch", 'C'),
                    entry("th", 'T'),
                    entry("dh", 'D'),
                    entry("kh", 'x'),
                    entry("gh", 'G'),
                    entry("ph", 'f'),
                    entry("zh", 'j'),
                    entry("aa", 'A'),
                    entry("ou", 'W'),
                    entry("oo", 'W'),
                    entry("ee", 'Y'));

    private Romanisation() {}

    static String of(String word) {
        boolean kurdish = word.indexOf('ە') >= 0;
        StringBuilder signs = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            Character pair = LATIN.get(word.substring(i, Math.min(word.length(), i + 2)));
            char sign = pair != null ? pair : ARABIC.getOrDefault(word.charAt(i), word.charAt(i));
            i += pair != null ? 1 : 0;
            append(signs, kurdish ? shortened(sign) : sign, i == word.length() - 1);
        }
        return signs.toString();
    }

    private static void append(StringBuilder signs, char sign, boolean last) {
        boolean doubled = !signs.isEmpty() && signs.charAt(signs.length() - 1) == sign;
        if (!doubled) {
            boolean ending = last && sign == 'h' && !signs.isEmpty();
            signs.append(ending ? 'a' : sign);
        }
    }

    /** Kurdish writes every vowel, so that its و and ی say nothing about length. */
    private static char shortened(char sign) {
        return sign == 'W' ? 'w' : sign == 'Y' ? 'y' : sign;
    }

    static double weight(char sign) {
        if (LONG_VOWELS.indexOf(sign) >= 0) {
            return LONG_VOWEL;
        }
        return VOWELS.indexOf(sign) >= 0 ? SHORT_VOWEL : CONSONANT;
    }

    static double change(char one, char other) {
        if (one == other) {
            return 0;
        }
        if (VOWELS.indexOf(one) >= 0 && VOWELS.indexOf(other) >= 0) {
            boolean open = one == '\'' || other == '\'';
            return open || colour(one) == colour(other)
                    ? SAME_COLOUR
                    : Math.max(weight(one), weight(other));
        }
        boolean akin = one < AKIN.length && other < AKIN.length && AKIN[one][other];
        return akin ? FAMILY_CHANGE : Math.max(weight(one), weight(other));
    }

    private static char colour(char vowel) {
        return switch (vowel) {
            case 'w', 'W', 'u', 'o' -> 'u';
            case 'y', 'Y', 'i' -> 'i';
            default -> 'a';
        };
    }

    private static boolean[][] akin() {
        boolean[][] akin = new boolean[128][128];
        for (String family : FAMILIES) {
            family.chars().forEach(one -> family.chars().forEach(other -> akin[one][other] = true));
        }
        return akin;
    }

    private static Map<Character, Character> table(String pairs) {
        Map<Character, Character> table = new HashMap<>();
        for (String pair : pairs.split(" ")) {
            table.put(pair.charAt(0), pair.charAt(1));
        }
        return Map.copyOf(table);
    }
}
