package org.hawsh.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What each feature says of itself in a file of its own, read together. */
public final class Rows {
    private Rows() {}

    /** The rows of all {@code src/test/resources/<folder>/*.properties}; one that is written twice is a mistake. */
    public static Map<String, String> of(String folder) {
        Map<String, String> rows = new TreeMap<>();
        for (Path file : files(Path.of("src/test/resources", folder))) {
            Properties own = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                own.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (String name : own.stringPropertyNames()) {
                if (rows.put(name, own.getProperty(name).strip()) != null) {
                    throw new IllegalStateException(name + " is written twice in " + folder);
                }
            }
        }
        return rows;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
