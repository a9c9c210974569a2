package org.hawsh.participants.imports.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hawsh.participants.names.NameParts;

/**
 * A name that stands whole in one cell, taken apart as it is told in Iraq: one's own, the father's, the grandfather's, his father's.
 * Words that are half of a name stay with the other half (عبد الرحمن, نور الدين, Abu Bakr); a last word with the article is the
 * family name (الجبوري, al-Jabouri); <em>son of</em> stands between two names and is none.
 */
final class WholeName {
    /** They belong to the word behind them. */
    private static final Set<String> BEFORE =
            Set.of(
                    "عبد", "أبو", "ابو", "أبي", "ابي", "أم", "ام", "آل", "عەبد", "ئەبو", "ئەبوو",
                    "abd", "abdul", "abdel", "abdal", "abu", "abou", "umm", "um", "al", "el", "ul");

    /** They belong to the word before them. */
    private static final Set<String> BEHIND =
            Set.of(
                    "الدين", "الدین", "الله", "اللە", "ەدین", "aldin", "al-din", "aldeen",
                    "al-deen", "eldin", "el-din", "eddin", "uddin", "ud-din", "din", "deen",
                    "allah", "ullah");

    private static final Set<String> SON_OF =
            Set.of("بن", "ابن", "بنت", "کوڕی", "کچی", "bin", "ibn", "bint");

    /** Given names that begin as an article does. */
    private static final Set<String> NO_ARTICLE =
            Set.of("الياس", "الیاس", "الهام", "الاء", "الماس", "اليسا", "الين", "الند", "الفت");

    private static final int BEFORE_FAMILY = 4;

    private WholeName() {}

    static NameParts partsOf(String written) {
        List<String> names = names(written);
        String family = null;
        if (names.size() > BEFORE_FAMILY) {
            family = String.join(" ", names.subList(BEFORE_FAMILY, names.size()));
            names = names.subList(0, BEFORE_FAMILY);
        } else if (names.size() > 1 && isOfAFamily(names.get(names.size() - 1))) {
            family = names.get(names.size() - 1);
            names = names.subList(0, names.size() - 1);
        }
        return new NameParts(at(names, 0), at(names, 1), at(names, 2), at(names, 3), family, null);
    }

    /** The names in their order, each with the words that belong to it. */
    static List<String> names(String written) {
        List<String> words =
                List.of(written.strip().split("[\\s\\p{Z}]+")).stream()
                        .filter(word -> !word.isEmpty())
                        .toList();
        List<String> names = new ArrayList<>();
        String half = "";
        for (String word : words) {
            if (half.isEmpty() && !names.isEmpty() && BEHIND.contains(folded(word))) {
                names.set(names.size() - 1, names.get(names.size() - 1) + " " + word);
            } else if (BEFORE.contains(folded(word))) {
                half = half.isEmpty() ? word : half + " " + word;
            } else if (!half.isEmpty()) {
                names.add(half + " " + word);
                half = "";
            } else if (names.isEmpty() || !SON_OF.contains(folded(word))) {
                names.add(word);
            }
        }
        if (!half.isEmpty()) {
            names.add(half);
        }
        return names;
    }

    private static boolean isOfAFamily(String name) {
        String plain = folded(name);
        boolean arabic =
                plain.startsWith("ال") && plain.length() > 4 && !NO_ARTICLE.contains(plain);
        return arabic
                || plain.startsWith("آل ")
                || plain.startsWith("al-")
                || plain.startsWith("el-")
                || plain.startsWith("al ")
                || plain.startsWith("el ");
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .filter(letter -> letter != 0x0640)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String at(List<String> names, int place) {
        return place < names.size() ? names.get(place) : null;
    }
}
