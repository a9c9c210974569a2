package org.hawsh.benchmark.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The names people are given: a few are borne by very many and most by few (Zipf). The head is the demonstration's own table;
 * the long tail, where the public list is at hand, are names of it that are written in several ways.
 */
final class NameStock {
    private static final String TABLES = "/org/hawsh/embedded/demonstration/";
    private static final int TAIL = 3_000;

    private final List<InventedName> names = new ArrayList<>();
    private final Map<Character, TreeMap<Double, InventedName>> bySex = new LinkedHashMap<>();

    private NameStock() {}

    static NameStock read(Path lists) {
        NameStock stock = new NameStock();
        stock.add(lines("given-names.tsv"));
        stock.add(lines("family-names.tsv"));
        Path list = lists.resolve("wd_arabic_80.tsv");
        if (Files.exists(list)) {
            stock.addTail(list);
        } else {
            System.out.println("Without its long tail of names: there is no list at " + list);
        }
        return stock;
    }

    int size() {
        return names.size();
    }

    InventedName draw(char sex, Random random) {
        TreeMap<Double, InventedName> weights = bySex.get(sex);
        return weights.higherEntry(random.nextDouble() * weights.lastKey()).getValue();
    }

    private void add(List<String> rows) {
        for (String row : rows) {
            String[] cells = row.split("\t");
            char sex = cells[3].charAt(0);
            add(
                    cells[0],
                    cells[1].equals("-") ? null : cells[1],
                    List.of(cells[2].split("\\|")),
                    sex,
                    Double.parseDouble(cells[5]));
        }
    }

    /** Arabic forms with three to six Latin ones, given to men and women alike. */
    private void addTail(Path list) {
        Map<String, List<String>> latinOf = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(list)) {
                String[] cells = line.split("\t");
                latinOf.computeIfAbsent(cells[1].replace(" ", ""), form -> new ArrayList<>())
                        .add(cells[0]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Map.Entry<String, List<String>>> several =
                latinOf.entrySet().stream()
                        .filter(
                                entry ->
                                        entry.getValue().size() >= 3
                                                && entry.getValue().size() <= 6
                                                && entry.getKey().length() >= 3)
                        .toList();
        for (int rank = 0; rank < Math.min(TAIL, several.size()); rank++) {
            Map.Entry<String, List<String>> name = several.get(rank);
            for (char sex : new char[] {'M', 'F'}) {
                add(name.getKey(), null, name.getValue(), sex, 60.0 / (rank + 20));
            }
        }
    }

    private void add(String arabic, String kurdish, List<String> latin, char sex, double weight) {
        InventedName name = new InventedName(names.size(), arabic, kurdish, latin, sex);
        names.add(name);
        TreeMap<Double, InventedName> weights =
                bySex.computeIfAbsent(sex, unknown -> new TreeMap<>());
        weights.put((weights.isEmpty() ? 0 : weights.lastKey()) + weight, name);
    }

    private static List<String> lines(String table) {
        try (InputStream in = NameStock.class.getResourceAsStream(TABLES + table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
