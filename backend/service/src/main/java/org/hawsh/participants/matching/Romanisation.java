package org.hawsh.participants.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A fine romanisation, one sign for one letter, in which both scripts meet, and what it costs to change its signs. */
final class Romanisation {

    private static final String VOWELS = "aeiouwyE'";
    private static final double VOWEL_WEIGHT = 0.2;
    private static final double SHORT_VOWEL_WEIGHT = 0.1;
    private static final double FAMILY_CHANGE = 0.3;

    /** Letters one hears or writes for each other, strangers to the other families. */
    private static final List<String> FAMILIES =
            List.of("tT", "dzDZ", "sTc", "ScC", "jgCyz", "kqgc", "gGq", "hxkH", "bp", "fvw", "pf", "CT", "mn");

    private static final Map<Character, Character> ARABIC =
            table("اa عa بb پp تt طt ثT جj چC حh هh خx دd ذD ضD ظZ رr زz ژj سs صs شS غG فf ڤv قq كk گg لl مm نn وw يy ەE");

    private static final Map<String, Character> LATIN =
            Map.of("sh", 'S', "ch", 'C', "th", 'T', "dh", 'D', "kh", 'x', "gh", 'G', "ph", 'f', "ou", 'w', "oo", 'w', "ee", 'y');

    private Romanisation() {}

    static String of(String word) {
        StringBuilder signs = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            String two = word.substring(i, Math.min(word.length(), i + 2));
            Character pair = LATIN.get(two);
            char sign = pair != null ? pair : ARABIC.getOrDefault(word.charAt(i), word.charAt(i));
            i += pair != null ? 1 : 0;
            boolean finalBreath = sign == 'h' && i == word.length() - 1 && !signs.isEmpty();
            boolean doubled = !signs.isEmpty() && signs.charAt(signs.length() - 1) == sign;
            if (!doubled) {
                signs.append(finalBreath ? 'a' : sign);
            }
        }
        return signs.toString();
    }

    static double weight(char sign) {
        return "aeiouE'".indexOf(sign) >= 0 ? SHORT_VOWEL_WEIGHT : VOWELS.indexOf(sign) >= 0 ? VOWEL_WEIGHT : 1;
    }

    static double change(char one, char other) {
        if (one == other) {
            return 0;
        }
        boolean vowel = VOWELS.indexOf(one) >= 0;
        if (vowel && VOWELS.indexOf(other) >= 0) {
            return sameColour(one, other) ? SHORT_VOWEL_WEIGHT / 2 : VOWEL_WEIGHT;
        }
        boolean family = FAMILIES.stream().anyMatch(signs -> signs.indexOf(one) >= 0 && signs.indexOf(other) >= 0);
        return family ? FAMILY_CHANGE : weight(one) + weight(other);
    }

    private static boolean sameColour(char one, char other) {
        return colour(one) == colour(other);
    }

    private static int colour(char vowel) {
        return "wuo".indexOf(vowel) >= 0 ? 1 : "yie".indexOf(vowel) >= 0 ? 2 : 3;
    }

    private static Map<Character, Character> table(String pairs) {
        Map<Character, Character> table = new HashMap<>();
        for (String pair : pairs.split(" ")) {
            table.put(pair.charAt(0), pair.charAt(1));
        }
        return Map.copyOf(table);
    }
}
