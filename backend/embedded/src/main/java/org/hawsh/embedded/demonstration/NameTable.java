package org.hawsh.embedded.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Names with their weights: a few are borne by very many people, and most by few. */
final class NameTable {

    private final List<Name> names;

    private NameTable(List<Name> names) {
        this.names = names;
    }

    static NameTable given() {
        return read("given-names.tsv");
    }

    static NameTable family() {
        return read("family-names.tsv");
    }

    List<Name> names() {
        return names;
    }

    Name draw(Predicate<Name> fitting, Random random) {
        List<Name> possible = names.stream().filter(fitting).toList();
        int left = random.nextInt(possible.stream().mapToInt(Name::weight).sum());
        for (Name name : possible) {
            left -= name.weight();
            if (left < 0) {
                return name;
            }
        }
        throw new IllegalStateException("weights add up to less than their sum");
    }

    private static NameTable read(String resource) {
        try (InputStream in = NameTable.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new NameTable(
                    text.lines().filter(line -> !line.startsWith("#")).map(Name::ofRow).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
