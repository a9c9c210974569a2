package org.hawsh.participants.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The commonest names with their spellings in three scripts, as a table. Rules guess what is one name; where the table
 * knows, nothing is guessed: Fadhil and Fazil are one, Hasan and Husain are two, and Amina may be either of two.
 */
final class CommonNames {

    private static final int[] UNKNOWN = {};

    private static final Map<String, int[]> NAMES = read();

    private CommonNames() {}

    /** The numbers of the names a normalised spelling may stand for; none where the table does not know it. */
    static int[] of(String spelling) {
        return NAMES.getOrDefault(spelling, UNKNOWN);
    }

    static boolean share(int[] some, int[] others) {
        for (int one : some) {
            for (int other : others) {
                if (one == other) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<String, int[]> read() {
        try (InputStream in = CommonNames.class.getResourceAsStream("common-names.tsv")) {
            Map<String, int[]> names = new HashMap<>();
            List<String> rows =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .toList();
            for (int name = 0; name < rows.size(); name++) {
                for (String spelling : rows.get(name).split("\t")) {
                    add(names, NameNormaliser.normalise(spelling), name);
                }
            }
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<String, int[]> names, String spelling, int name) {
        int[] known = names.getOrDefault(spelling, UNKNOWN);
        if (!share(known, new int[] {name})) {
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = name;
            names.put(spelling, more);
        }
    }
}
