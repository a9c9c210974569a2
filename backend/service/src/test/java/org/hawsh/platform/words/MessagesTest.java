package org.hawsh.platform.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hawsh.platform.problems.ProblemType;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    /** Arabic kaf, yeh and alef maqsura, and heh doachashmee: look-alikes that are not letters of Sorani. */
    private static final Pattern NOT_SORANI = Pattern.compile("[\\u0643\\u064A\\u0649\\u06BE]");

    @Test
    void theThreeLanguagesSayTheSameThings() throws IOException {
        Properties en = read("en");
        for (String tag : List.of("ar", "ckb")) {
            Properties other = read(tag);
            assertEquals(
                    new TreeSet<>(en.stringPropertyNames()),
                    new TreeSet<>(other.stringPropertyNames()),
                    tag);
            en.stringPropertyNames()
                    .forEach(
                            key -> {
                                assertEquals(
                                        placeholders(en.getProperty(key)),
                                        placeholders(other.getProperty(key)),
                                        tag + " " + key);
                                assertNotEquals(
                                        en.getProperty(key),
                                        other.getProperty(key),
                                        tag + " " + key);
                            });
        }
    }

    /** An isolate around each value that reads the other way, and around nothing else: a number alone, an address, a word of the same script. */
    @Test
    void aValueKeepsItsOwnDirectionWithinASentence() {
        assertEquals("\u20682001-05-17\u2069", Isolation.within(Language.AR, "2001-05-17"));
        assertEquals("\u2068المسار A 8\u2069", Isolation.within(Language.AR, "المسار A 8"));
        assertEquals("\u2068سارة\u2069", Isolation.within(Language.EN, "سارة"));
        for (String plain :
                List.of(
                        "12",
                        "11 كانون الثاني 2026",
                        "سارة",
                        "https://hawsh.example/c/1",
                        "\u2068A 8\u2069")) {
            assertEquals(plain, Isolation.within(Language.CKB, plain));
        }
        assertEquals("2001-05-17", Isolation.within(Language.EN, "2001-05-17"));
        assertTrue(
                Messages.in(Language.AR)
                        .text("fault.year-implausible", "1990-2000", 2100)
                        .contains("\u20681990-2000\u2069"));
    }

    @Test
    void kurdishIsWrittenInItsOwnLetters() throws IOException {
        read("ckb")
                .forEach(
                        (key, text) ->
                                assertFalse(
                                        NOT_SORANI.matcher((String) text).find(),
                                        key + ": " + text));
    }

    @Test
    void everyProblemOfTheCatalogueHasItsSentences() {
        for (ProblemType type : ProblemType.values()) {
            for (Language language : Language.values()) {
                Messages messages = Messages.in(language);
                assertFalse(messages.text("problem." + type.code() + ".title").isBlank());
                assertFalse(messages.text("problem." + type.code() + ".detail").isBlank());
            }
        }
    }

    @Test
    void everyFaultNamedInTheCodeHasItsRemedy() throws IOException {
        Pattern named =
                Pattern.compile(
                        "(?:Fault\\.at\\([^;]*?|ImportUnreadable\\(|reader\\.read\\([^;]*?|case [^>]*-> |CODES.*)\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");
        Properties en = read("en");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> missing =
                    sources.filter(path -> path.toString().endsWith(".java"))
                            .flatMap(
                                    path ->
                                            named.matcher(text(path))
                                                    .results()
                                                    .map(found -> found.group(1)))
                            .distinct()
                            .filter(code -> !en.containsKey("fault." + code))
                            .toList();
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void placeholdersAreFilledWithPlainDigits() {
        assertTrue(Messages.in(Language.AR).text("fault.too-many-rows", 20_000).contains("20000"));
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(String tag) throws IOException {
        Properties properties = new Properties();
        try (var in =
                MessagesTest.class.getResourceAsStream(
                        "/org/hawsh/messages_" + tag + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
