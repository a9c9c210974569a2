package org.hawsh.participants.matching;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Arabic and Kurdish in their common script; the normaliser has already folded the letters that are only written differently. */
final class ArabicSpelling implements Spelling {

    private static final String VOWELS = "اعوىيەئ";

    private static final Map<Character, List<String>> CONSONANTS =
            Map.ofEntries(
                    entry('ب', List.of("B")),
                    entry('پ', List.of("B")),
                    entry('ت', List.of("T")),
                    entry('ط', List.of("T")),
                    entry('ث', List.of("T", "S")),
                    entry('ج', List.of("J")),
                    entry('چ', List.of("TC", "J")),
                    entry('ح', List.of("H")),
                    entry('ه', List.of("H")),
                    entry('خ', List.of("X")),
                    entry('د', List.of("D")),
                    entry('ذ', List.of("D", "Z")),
                    entry('ض', List.of("D", "Z")),
                    entry('ظ', List.of("Z", "D")),
                    entry('ر', List.of("R")),
                    entry('ز', List.of("Z")),
                    entry('ژ', List.of("J", "Z")),
                    entry('س', List.of("S")),
                    entry('ص', List.of("S")),
                    entry('ش', List.of("C")),
                    entry('غ', List.of("G")),
                    entry('ف', List.of("F")),
                    entry('ڤ', List.of("F")),
                    entry('ق', List.of("K")),
                    entry('ك', List.of("K")),
                    entry('گ', List.of("G", "K")),
                    entry('ل', List.of("L")),
                    entry('م', List.of("M")),
                    entry('ن', List.of("N")));

    @Override
    public List<List<String>> sounds(String word, boolean complete) {
        List<List<String>> sounds = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            boolean last = complete && i == word.length() - 1;
            if (last && letter == 'ه' && i > 0) {
                continue;
            }
            if (VOWELS.indexOf(letter) >= 0) {
                if (i == 0) {
                    sounds.add(List.of(letter == 'و' ? "W" : letter == 'ي' ? "Y" : "A"));
                }
            } else {
                sounds.add(CONSONANTS.getOrDefault(letter, List.of(String.valueOf(letter))));
            }
        }
        return sounds;
    }
}
