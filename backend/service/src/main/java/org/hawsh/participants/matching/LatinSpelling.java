package org.hawsh.participants.matching;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Latin letters, as staff, passports and phones use them for these names, and as Europe and Turkey spell theirs. */
final class LatinSpelling implements Spelling {

    private static final String VOWELS = "aeiouwy";
    private static final int LONGEST = 3;

    private static final Map<String, List<String>> CONSONANTS =
            Map.ofEntries(
                    entry("b", List.of("B")),
                    entry("c", List.of("K", "J")),
                    entry("ch", List.of("Q", "C", "J", "K", "X")),
                    entry("ck", List.of("K")),
                    entry("d", List.of("D")),
                    entry("dg", List.of("J", "DJ", "DG")),
                    entry("dh", List.of("D", "Z")),
                    entry("dj", List.of("J", "DJ")),
                    entry("f", List.of("F")),
                    entry("g", List.of("G", "J", "K")),
                    entry("gh", List.of("G")),
                    entry("h", List.of("H")),
                    entry("j", List.of("J")),
                    entry("k", List.of("K")),
                    entry("kh", List.of("X")),
                    entry("l", List.of("L")),
                    entry("m", List.of("M")),
                    entry("n", List.of("N")),
                    entry("p", List.of("B")),
                    entry("ph", List.of("F")),
                    entry("q", List.of("K")),
                    entry("r", List.of("R")),
                    entry("s", List.of("S")),
                    entry("sch", List.of("C")),
                    entry("sh", List.of("C")),
                    entry("t", List.of("T")),
                    entry("tch", List.of("Q", "TJ")),
                    entry("th", List.of("T", "S", "D")),
                    entry("tz", List.of("TZ", "TS")),
                    entry("v", List.of("F", "")),
                    entry("w", List.of("", "F")),
                    entry("x", List.of("X", "KS")),
                    entry("z", List.of("Z")),
                    entry("zh", List.of("J", "Z")));

    /** Letters that mean something else at the beginning of a word. */
    private static final Map<String, List<String>> AT_THE_BEGINNING =
            Map.ofEntries(
                    entry("a", List.of("A")),
                    entry("e", List.of("A")),
                    entry("i", List.of("A")),
                    entry("o", List.of("A")),
                    entry("u", List.of("A")),
                    entry("j", List.of("J", "Y")),
                    entry("v", List.of("F", "W")),
                    entry("w", List.of("W", "F")),
                    entry("y", List.of("Y")));

    /** Inside a word two letters may be two sounds: the t and the h of Fathi, the d and the h of Midhat. */
    private static final Map<String, List<String>> INSIDE =
            Map.ofEntries(
                    entry("dh", List.of("D", "Z", "DH")),
                    entry("sh", List.of("C", "SH")),
                    entry("th", List.of("T", "S", "D", "TH")),
                    entry("zh", List.of("J", "Z", "ZH")));

    /** French, Turkish and English before a light vowel: Cemal is Jamal. */
    private static final List<String> C_BEFORE_LIGHT_VOWEL = List.of("S", "J", "Q");

    private static final List<String> VOICED_S = List.of("S", "Z");
    private static final List<String> TURKISH_FINAL_T = List.of("T", "D");
    private static final List<String> PERHAPS_H = List.of("H", "");

    @Override
    public List<List<String>> sounds(String word, boolean complete) {
        List<List<String>> sounds = new ArrayList<>();
        for (int i = 0; i < word.length(); ) {
            String spelt = longestAt(word, i);
            sounds.add(sound(spelt, word, i, complete));
            i += spelt.length();
        }
        return sounds;
    }

    private static List<String> sound(String spelt, String word, int at, boolean complete) {
        if (at == 0 && AT_THE_BEGINNING.containsKey(spelt)) {
            return AT_THE_BEGINNING.get(spelt);
        }
        int end = at + spelt.length();
        boolean last = end == word.length();
        if (last && !complete) {
            return unfinished(spelt);
        }
        char before = at == 0 ? ' ' : word.charAt(at - 1);
        char after = last ? ' ' : word.charAt(end);
        return switch (spelt) {
            case "c" -> isLightVowel(after) ? C_BEFORE_LIGHT_VOWEL : CONSONANTS.get(spelt);
            case "s" ->
                    at > 0
                                    && before != 's'
                                    && after != 's'
                                    && (last || isVowel(before) && isVowel(after))
                            ? VOICED_S
                            : CONSONANTS.get(spelt);
            case "t" -> last ? TURKISH_FINAL_T : CONSONANTS.get(spelt);
            case "h" -> at > 0 && last ? PERHAPS_H : CONSONANTS.get(spelt);
            case "dh", "sh", "th", "zh" -> (at > 0 && !last ? INSIDE : CONSONANTS).get(spelt);
            default ->
                    VOWELS.contains(spelt) && !spelt.equals("w")
                            ? UNHEARD
                            : CONSONANTS.getOrDefault(spelt, List.of(spelt));
        };
    }

    /** The next key pressed may still make kh of a k. */
    private static List<String> unfinished(String spelt) {
        List<String> soFar =
                CONSONANTS.getOrDefault(spelt, VOWELS.contains(spelt) ? UNHEARD : List.of(spelt));
        return Stream.concat(
                        soFar.stream(), CONSONANTS.getOrDefault(spelt + "h", List.of()).stream())
                .distinct()
                .toList();
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static boolean isLightVowel(char letter) {
        return "eiy".indexOf(letter) >= 0;
    }

    private static String longestAt(String word, int from) {
        for (int length = Math.min(LONGEST, word.length() - from); length > 1; length--) {
            String spelt = word.substring(from, from + length);
            if (CONSONANTS.containsKey(spelt)) {
                return spelt;
            }
        }
        return word.substring(from, word.offsetByCodePoints(from, 1));
    }
}
