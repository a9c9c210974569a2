package org.hawsh.benchmark.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hawsh.benchmark.register.InventedName.Spelling;

/**
 * The names people are given: a few are borne by very many and most by few (Zipf). Which names are common is the demonstration's own
 * table; how they are spelt in Latin letters says the public list where it knows them. The long tail are other names of that list.
 */
public final class NameStock {
    private static final String TABLES = "/org/hawsh/embedded/demonstration/";
    private static final int TAIL = 3_000;
    private static final long SEED = 41;

    /** How many names at the beginning of a country's tail are about as frequent as one another. */
    private static final double FLAT = 200;

    /** Of spellings of which only the order is known. */
    private static final int[] SEEN = {55, 25, 11, 5, 2, 1};

    private final List<InventedName> names = new ArrayList<>();
    private final Map<Character, TreeMap<Double, InventedName>> bySex = new LinkedHashMap<>();
    private final Set<String> head = new TreeSet<>();
    private final LatinList latin;

    private NameStock(LatinList latin) {
        this.latin = latin;
    }

    static NameStock read(Path lists) {
        NameStock stock = head(lists);
        stock.addTail();
        return stock;
    }

    /** With all names of the public list, a third of what a country writes down: a hundred thousand written words. */
    public static NameStock ofCountry(Path lists) {
        NameStock stock = head(lists);
        stock.addWholeList();
        return stock;
    }

    private static NameStock head(Path lists) {
        NameStock stock = new NameStock(LatinList.read(lists.resolve("wd_arabic_80.tsv")));
        stock.addHead("given-names.tsv");
        stock.addHead("family-names.tsv");
        return stock;
    }

    int size() {
        return names.size();
    }

    InventedName draw(char sex, Random random) {
        TreeMap<Double, InventedName> weights = bySex.get(sex);
        return weights.higherEntry(random.nextDouble() * weights.lastKey()).getValue();
    }

    private void addHead(String table) {
        for (String row : lines(table)) {
            String[] cells = row.split("\t");
            head.add(LatinList.bare(cells[0]));
            List<Spelling> real = latin.of(cells[0]);
            add(
                    cells[0],
                    cells[1].equals("-") ? null : cells[1],
                    real.isEmpty() ? inOrder(cells[2].split("\\|")) : real,
                    cells[3].charAt(0),
                    Double.parseDouble(cells[5]));
        }
    }

    /** Given to men and women alike. */
    private void addTail() {
        List<String> others =
                latin.inSeveralSpellings().stream().filter(form -> !head.contains(form)).toList();
        for (int rank = 0; rank < Math.min(TAIL, others.size()); rank++) {
            for (char sex : new char[] {'M', 'F'}) {
                String form = others.get(rank);
                add(form, null, latin.of(form), sex, 60.0 / (rank + 20));
            }
        }
    }

    private void addWholeList() {
        List<String> others =
                latin.whole().keySet().stream()
                        .filter(form -> form.length() >= 3 && !head.contains(form))
                        .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(others, new Random(SEED));
        for (char sex : new char[] {'M', 'F', '-'}) {
            double share = bySex.get(sex).lastKey() / 2 / Math.log(1 + others.size() / FLAT);
            for (int rank = 0; rank < others.size(); rank++) {
                String form = others.get(rank);
                add(form, null, latin.whole().get(form), sex, share / (rank + FLAT));
            }
        }
    }

    private void add(
            String arabic, String kurdish, List<Spelling> spellings, char sex, double weight) {
        InventedName name = new InventedName(names.size(), arabic, kurdish, spellings, sex);
        names.add(name);
        TreeMap<Double, InventedName> weights =
                bySex.computeIfAbsent(sex, unknown -> new TreeMap<>());
        weights.put((weights.isEmpty() ? 0 : weights.lastKey()) + weight, name);
    }

    private static List<Spelling> inOrder(String[] spellings) {
        List<Spelling> all = new ArrayList<>();
        for (int place = 0; place < spellings.length; place++) {
            all.add(new Spelling(spellings[place], SEEN[Math.min(place, SEEN.length - 1)]));
        }
        return all;
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
