package org.hawsh.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginThemeTest {

    private static final Path THEME =
            HawshHome.find().checkout().resolve("backend/embedded/theme/hawsh/login");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern USED = Pattern.compile("msg\\(\"([^\"$]+)\"[,)]");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ckb"})
    void everyMessageIsThereInEveryLanguage(String language) throws IOException {
        assertThat(messages(language).stringPropertyNames())
                .isEqualTo(messages("en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ckb"})
    void aTranslationKeepsItsPlaceholders(String language) throws IOException {
        Properties english = messages("en");
        Properties translated = messages(language);
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(translated.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ckb"})
    void noMessageLosesAnApostrophe(String language) throws IOException {
        assertThat(messages(language).values())
                .allSatisfy(
                        message ->
                                assertThat(new MessageFormat((String) message).toPattern())
                                        .doesNotContain("'")
                                        .hasSameSizeAs((String) message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ckb"})
    void aTranslationIsWrittenInArabicScript(String language) throws IOException {
        Properties translated = messages(language);
        for (String key : translated.stringPropertyNames()) {
            if (!key.equals("locale_en") && !key.startsWith("totpApp")) {
                assertThat(translated.getProperty(key)).as(key).containsPattern("\\p{IsArabic}");
            }
        }
    }

    @Test
    void everyMessageAPageAsksForIsOurs() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.list(THEME)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".ftl")).toList()) {
                Matcher matcher = USED.matcher(Files.readString(file));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        used.remove("locale_");
        assertThat(used).hasSizeGreaterThan(40);
        assertThat(messages("en").stringPropertyNames()).containsAll(used);
    }

    @Test
    void aChangedStyleSheetReachesBrowsersThatKeepTheOldOne() throws IOException {
        String sum = Checksums.sha256(THEME.resolve("resources/css/hawsh.css"));
        assertThat(load(THEME.resolve("theme.properties")).getProperty("look"))
                .isEqualTo(sum.substring(0, 8));
    }

    @Test
    void noSideOfThePageIsNamedPhysically() throws IOException {
        assertThat(Files.readString(THEME.resolve("resources/css/hawsh.css")))
                .doesNotContainPattern(
                        "(margin|padding|border|inset)?-?\\b(left|right)\\b\\s*:|text-align:\\s*(left|right)");
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Properties messages(String language) throws IOException {
        return load(THEME.resolve("messages/messages_" + language + ".properties"));
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
