package org.hawsh.participants.matching;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;

/**
 * A fine romanisation, one sign for one sound, in which the scripts meet. Capital A, W and Y are the long vowels that Arabic writes
 * out; the ' is a ع that no written vowel follows.
 */
final class Romanisation {

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
            if (sign == '\'' && i + 1 < word.length() && "اويە".indexOf(word.charAt(i + 1)) >= 0) {
                continue;
            }
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

    private static Map<Character, Character> table(String pairs) {
        Map<Character, Character> table = new HashMap<>();
        for (String pair : pairs.split(" ")) {
            table.put(pair.charAt(0), pair.charAt(1));
        }
        return Map.copyOf(table);
    }
}
