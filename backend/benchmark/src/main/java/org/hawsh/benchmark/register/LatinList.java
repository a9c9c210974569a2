package org.hawsh.benchmark.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hawsh.benchmark.register.InventedName.Spelling;

/**
 * How names are really spelt in Latin letters, and how often, by a public list that the service's own tables know nothing of. What was
 * seen once, or beside many others hardly ever, is as often a slip of the list as a spelling.
 */
final class LatinList {
    private static final int LEAST_SEEN = 2;
    private static final double LEAST_SHARE = 0.02;

    private final Map<String, List<Spelling>> spellings = new TreeMap<>();

    private final Map<String, List<Spelling>> once = new TreeMap<>();

    private LatinList() {}

    /** Empty where there is no such list. */
    static LatinList read(Path file) {
        LatinList list = new LatinList();
        if (!Files.exists(file)) {
            System.out.println("Without real Latin spellings: there is no list at " + file);
            return list;
        }
        Map<String, Map<String, Integer>> seen = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t");
                seen.computeIfAbsent(bare(cells[1]), form -> new TreeMap<>())
                        .merge(cells[0], Integer.parseInt(cells[2]), Integer::sum);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        seen.forEach(
                (form, latin) -> {
                    list.spellings.put(form, spellings(latin, LEAST_SEEN));
                    list.once.put(form, spellings(latin, 1));
                });
        return list;
    }

    /** Every form there is with every spelling, slips as well. */
    Map<String, List<Spelling>> whole() {
        return once;
    }

    /** Of an Arabic form; none where it is not known. */
    List<Spelling> of(String arabic) {
        return spellings.getOrDefault(bare(arabic), List.of());
    }

    /** The Arabic forms that are spelt in several ways. */
    List<String> inSeveralSpellings() {
        return spellings.keySet().stream()
                .filter(form -> form.length() >= 3 && spellings.get(form).size() > 1)
                .toList();
    }

    private static List<Spelling> spellings(Map<String, Integer> seen, int leastSeen) {
        int all = seen.values().stream().mapToInt(Integer::intValue).sum();
        return seen.entrySet().stream()
                .filter(one -> one.getValue() >= leastSeen && one.getValue() >= LEAST_SHARE * all)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(one -> new Spelling(one.getKey(), one.getValue()))
                .toList();
    }

    /** The list separates letters by spaces and leaves the hamza out as often as not. */
    static String bare(String arabic) {
        return arabic.replace(" ", "").replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا');
    }
}
