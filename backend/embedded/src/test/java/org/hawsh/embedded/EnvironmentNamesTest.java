package org.hawsh.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A setting that is written down for people and that nothing reads is ignored without a word. */
class EnvironmentNamesTest {

    /** What people are told to set, the text of {@code make help} among it. */
    private static final List<String> TOLD =
            List.of(
                    "README.md",
                    "SECURITY.md",
                    "CONTRIBUTING.md",
                    "Makefile",
                    "frontend/README.md",
                    "backend/benchmark/README.md",
                    "backend/clients/README.md");

    /** Where programs and tests are. */
    private static final List<String> CODE =
            List.of(
                    "docker-compose.yml",
                    "backend/embedded/src",
                    "backend/embedded/install-for-browser-tests.sh",
                    "backend/service/src/main",
                    "backend/benchmark/src",
                    "backend/clients/src",
                    "backend/deploy",
                    "frontend/e2e",
                    "frontend/vite.config.ts",
                    "frontend/playwright.config.ts",
                    "frontend/scripts");

    private static final Pattern NAME = Pattern.compile("HAWSH_[A-Z]+(?:_[A-Z]+)*");
    private static final Pattern PROPERTY = Pattern.compile("hawsh(?:\\.[a-z]+(?:-[a-z]+)*)+");

    private final Path checkout = HawshHome.find().checkout();

    @Test
    void everySettingThatPeopleAreToldOfIsRead() {
        Set<String> told = new TreeSet<>();
        TOLD.forEach(file -> told.addAll(found(NAME, text(checkout.resolve(file)))));
        assertThat(told).contains("HAWSH_HTTP_PORT");
        told.removeAll(read());
        assertThat(told).isEmpty();
    }

    /** By its own name, or as a property of the service, which the environment may name in capitals. */
    private Set<String> read() {
        Set<String> names = new TreeSet<>();
        for (String place : CODE) {
            for (Path file : filesUnder(checkout.resolve(place))) {
                String text = text(file);
                names.addAll(found(NAME, text));
                found(PROPERTY, text).stream()
                        .map(one -> one.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static List<Path> filesUnder(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(
                            file ->
                                    file.toString()
                                            .matches(".*\\.(java|properties|sh|ts|mjs|yml|sql)"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
