package org.hawsh.participants.matching;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Arabic and Kurdish in their common script; the normaliser has already folded the letters that are only written differently. */
final class ArabicSpelling implements Spelling {

    private static final String VOWELS = "اعويە";

    /** A final ه is mostly the ending of Fatima; in a name as short as Taha, or one still being typed, it may be heard. */
    private static final List<String> PERHAPS_H = List.of("", "H");

    private static final Map<Character, List<String>> AT_THE_BEGINNING =
            Map.of(
                    'ا',
                    List.of("A"),
                    'ع',
                    List.of("A"),
                    'ە',
                    List.of("A"),
                    'و',
                    List.of("W"),
                    'ي',
                    List.of("Y"));

    /** How Arabic writes the sounds of ch and j in names from elsewhere, by their first letter. */
    private static final Map<Character, List<String>> FOREIGN =
            Map.of('ت', List.of("Q", "TC"), 'د', List.of("J", "DJ"));

    private static final Map<Character, List<String>> CONSONANTS =
            Map.ofEntries(
                    entry('ب', List.of("B")),
                    entry('پ', List.of("B")),
                    entry('ت', List.of("T")),
                    entry('ط', List.of("T")),
                    entry('ث', List.of("T", "S")),
                    entry('ج', List.of("J")),
                    entry('چ', List.of("Q", "J")),
                    entry('ح', List.of("H")),
                    entry('ه', List.of("H")),
                    entry('خ', List.of("X", "H")),
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
                    entry('ق', List.of("K", "G")),
                    entry('ك', List.of("K")),
                    entry('گ', List.of("G", "K", "J")),
                    entry('ل', List.of("L")),
                    entry('م', List.of("M")),
                    entry('ن', List.of("N")));

    @Override
    public List<List<String>> sounds(String word, boolean complete) {
        List<List<String>> sounds = new ArrayList<>();
        for (int i = 0; i < word.length(); ) {
            boolean foreign = word.startsWith("تش", i) || word.startsWith("دج", i);
            int end = foreign ? i + 2 : word.offsetByCodePoints(i, 1);
            sounds.add(foreign ? FOREIGN.get(word.charAt(i)) : sound(word, i, end, complete));
            i = end;
        }
        return sounds;
    }

    private static List<String> sound(String word, int at, int end, boolean complete) {
        char letter = word.charAt(at);
        List<String> consonant = CONSONANTS.getOrDefault(letter, List.of(word.substring(at, end)));
        if (at == 0) {
            return AT_THE_BEGINNING.getOrDefault(letter, consonant);
        }
        if (letter == 'ه' && end == word.length()) {
            return complete && word.length() > 2 ? UNHEARD : PERHAPS_H;
        }
        return VOWELS.indexOf(letter) >= 0 ? UNHEARD : consonant;
    }
}
