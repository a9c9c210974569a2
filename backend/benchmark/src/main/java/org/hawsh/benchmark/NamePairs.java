package org.hawsh.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** A list of pairs with a title. */
record NamePairs(String title, List<NamePair> pairs) {

    private static final long SEED = 20161204;

    /** Latin, tab, Arabic with a space between its letters, tab, count. */
    static NamePairs wikidata(Path folder) {
        Path file = folder.resolve("wd_arabic_80.tsv");
        return read(
                "Latin finds Arabic, all of " + file.getFileName(),
                file,
                cells -> NamePair.of(cells[0], cells[1].replace(" ", "")));
    }

    /** Arabic, tab, Latin. */
    static NamePairs google(Path folder) {
        Path file = folder.resolve("google_ar2en-train.txt");
        return read(
                "Latin finds Arabic, all of " + file.getFileName(),
                file,
                cells -> NamePair.of(cells[1], cells[0]));
    }

    static NamePairs ours(Path file) {
        return read(
                "our own pairs, Latin, Arabic and Kurdish",
                file,
                cells -> NamePair.of(cells[0], cells[1]));
    }

    /** The same pairs every time, and none of them was looked at while the rules were made. */
    NamePairs sample(int size) {
        List<NamePair> shuffled = new ArrayList<>(pairs);
        Collections.shuffle(shuffled, new Random(SEED));
        return new NamePairs(
                title.replace("all of", size + " random pairs of"), shuffled.subList(0, size));
    }

    private static NamePairs read(String title, Path file, Function<String[], NamePair> pair) {
        try (Stream<String> lines = Files.lines(file)) {
            List<NamePair> pairs =
                    lines.filter(line -> !line.startsWith("#"))
                            .map(line -> pair.apply(line.split("\t")))
                            .toList();
            return new NamePairs(title, pairs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
