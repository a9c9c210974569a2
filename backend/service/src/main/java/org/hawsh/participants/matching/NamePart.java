package org.hawsh.participants.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * One written part of names, and how near a typed word comes to it.
 *
 * @param words the whole first, then what it is called by as well: without its article, and each of several words
 */
record NamePart(int id, List<WrittenName> words) {
    /** A part of several words is also called by one of them, which is a little less than the whole. */
    private static final double ONE_OF_SEVERAL = 0.98;

    static NamePart of(int id, String text) {
        List<WrittenName> words = new ArrayList<>();
        words.add(WrittenName.of(text));
        String bare = NameCompounds.withoutArticle(text);
        if (!bare.isEmpty()) {
            words.add(WrittenName.of(bare));
        }
        if (text.indexOf(' ') >= 0) {
            for (String word : new TreeSet<>(List.of(text.split(" ")))) {
                words.add(WrittenName.of(word));
            }
        }
        return new NamePart(id, List.copyOf(words));
    }

    WrittenName whole() {
        return words.get(0);
    }

    /** @param least below it the answer may be 0 */
    double nearness(WrittenName typed, double least) {
        double best = NameSimilarity.between(typed, words.get(0), least);
        for (int i = 1; i < words.size(); i++) {
            double one = NameSimilarity.between(typed, words.get(i), Math.max(least, best));
            best = Math.max(best, ONE_OF_SEVERAL * one);
        }
        return best;
    }

    /** The table of common names knows it as a whole. */
    boolean isCommon() {
        return whole().common().length > 0;
    }

    boolean isSurelyNot(WrittenName typed) {
        return whole().isSurelyNot(typed);
    }

    boolean isOrHolds(String text) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).text().equals(text)) {
                return true;
            }
        }
        return false;
    }
}
