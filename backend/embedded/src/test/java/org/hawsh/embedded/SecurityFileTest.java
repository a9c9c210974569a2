package org.hawsh.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What SECURITY.md says is held by the tests it names. */
class SecurityFileTest {
    private static final Path CHECKOUT = HawshHome.find().checkout();
    private static final Pattern TEST =
            Pattern.compile("`(\\w+Test|[\\w.]+\\.(?:test|spec)\\.tsx?)`");
    private static final Pattern TESTS =
            Pattern.compile("(\\w+Test)\\.java|[\\w.]+\\.(?:test|spec)\\.tsx?");

    @Test
    void everyParagraphNamesATestThatIsThere() throws IOException {
        Set<String> there = tests();
        String holds =
                Files.readString(CHECKOUT.resolve("SECURITY.md")).split("## What holds\n", 2)[1];
        List<String> paragraphs =
                Arrays.stream(holds.split("\n\n|\n- |\n## [^\n]+\n"))
                        .filter(text -> !text.isBlank())
                        .toList();
        assertThat(paragraphs).hasSizeGreaterThan(15);
        for (String paragraph : paragraphs) {
            List<String> named =
                    TEST.matcher(paragraph).results().map(found -> found.group(1)).toList();
            assertThat(named).as(paragraph).isNotEmpty();
            assertThat(there).as(paragraph).containsAll(named);
        }
    }

    /** OpenVEX: an exception without a reason is none. */
    @Test
    void whatIsAcceptedHasAReason() throws IOException {
        JsonNode accepted =
                new ObjectMapper()
                        .readTree(
                                CHECKOUT.resolve("backend/deploy/accepted.openvex.json").toFile());
        assertThat(accepted.path("statements").isArray()).isTrue();
        for (JsonNode statement : accepted.path("statements")) {
            assertThat(statement.at("/vulnerability/name").asText()).isNotBlank();
            assertThat(
                            statement.path("impact_statement").asText()
                                    + statement.path("action_statement").asText())
                    .as(statement.toString())
                    .isNotBlank();
        }
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> backend = Files.walk(CHECKOUT.resolve("backend"), 12);
                Stream<Path> web = Files.walk(CHECKOUT.resolve("frontend/src"));
                Stream<Path> browser = Files.walk(CHECKOUT.resolve("frontend/e2e"))) {
            return Stream.of(backend, web, browser)
                    .flatMap(files -> files)
                    .map(file -> TESTS.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(test -> test.group(1) == null ? test.group() : test.group(1))
                    .collect(Collectors.toSet());
        }
    }
}
