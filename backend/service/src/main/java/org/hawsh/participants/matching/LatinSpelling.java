package org.hawsh.participants.matching;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Latin letters, as staff, passports and phones use them for these names, and as Europe and Turkey spell theirs. */
final class LatinSpelling implements Spelling {

    private static final String VOWELS = "aeiouwy";
    private static final int LONGEST = 3;

    private static final Map<String, List<String>> CONSONANTS =
            Map.ofEntries(
                    entry("b", List.of("B")),
                    entry("p", List.of("B")),
                    entry("ph", List.of("F")),
                    entry("t", List.of("T")),
                    entry("th", List.of("T", "D")),
                    entry("tch", List.of("TC")),
                    entry("j", List.of("J", "Y")),
                    entry("dj", List.of("J")),
                    entry("h", List.of("H")),
                    entry("kh", List.of("X")),
                    entry("x", List.of("X", "KS")),
                    entry("d", List.of("D")),
                    entry("dh", List.of("D", "Z")),
                    entry("r", List.of("R")),
                    entry("rh", List.of("R")),
                    entry("z", List.of("Z")),
                    entry("zh", List.of("J", "Z")),
                    entry("s", List.of("S")),
                    entry("sh", List.of("C")),
                    entry("sch", List.of("C")),
                    entry("c", List.of("K")),
                    entry("ch", List.of("TC", "C", "K")),
                    entry("ck", List.of("K")),
                    entry("g", List.of("G", "J", "K")),
                    entry("gh", List.of("G")),
                    entry("f", List.of("F")),
                    entry("v", List.of("F", "")),
                    entry("q", List.of("K")),
                    entry("k", List.of("K")),
                    entry("l", List.of("L")),
                    entry("m", List.of("M")),
                    entry("n", List.of("N")));

    @Override
    public List<List<String>> sounds(String word, boolean complete) {
        List<List<String>> sounds = new ArrayList<>();
        for (int i = 0; i < word.length(); ) {
            char letter = word.charAt(i);
            boolean last = complete && i == word.length() - 1;
            if (last && letter == 'h' && i > 0) {
                i++;
            } else if (VOWELS.indexOf(letter) >= 0) {
                if (i == 0) {
                    sounds.add(List.of(letter == 'w' ? "W" : letter == 'y' ? "Y" : "A"));
                }
                i++;
            } else {
                String spelt = longestAt(word, i);
                sounds.add(CONSONANTS.getOrDefault(spelt, List.of(spelt)));
                i += spelt.length();
            }
        }
        return sounds;
    }

    private static String longestAt(String word, int from) {
        for (int length = Math.min(LONGEST, word.length() - from); length > 1; length--) {
            String spelt = word.substring(from, from + length);
            if (CONSONANTS.containsKey(spelt)) {
                return spelt;
            }
        }
        return word.substring(from, from + 1);
    }
}
