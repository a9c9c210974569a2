package org.hawsh.embedded.demonstration;

import java.util.List;
import java.util.Optional;

/**
 * One name of the tables.
 *
 * @param latin the spellings in use, the commonest first
 * @param usedBy signs of the {@link NameLanguage}s it belongs to
 */
record Name(
        String arabic,
        Optional<String> kurdish,
        List<String> latin,
        char sex,
        String usedBy,
        int weight) {

    static Name ofRow(String row) {
        String[] cells = row.split("\t");
        Optional<String> kurdish = Optional.of(cells[1]).filter(text -> !text.equals("-"));
        List<String> latin = List.of(cells[2].split("\\|"));
        return new Name(
                cells[0], kurdish, latin, cells[3].charAt(0), cells[4], Integer.parseInt(cells[5]));
    }

    boolean usedBy(NameLanguage language) {
        return usedBy.indexOf(language.sign) >= 0;
    }
}
