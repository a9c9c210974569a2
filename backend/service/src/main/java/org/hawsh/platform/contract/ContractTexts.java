package org.hawsh.platform.contract;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** Texts of the contract that stand in files of their own, and words made of names. */
final class ContractTexts {
    private ContractTexts() {}

    /** @param file beside this class, in UTF-8 */
    static Properties read(String file) {
        try (Reader text =
                new InputStreamReader(
                        ContractTexts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(text);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code grantCall} is a "grant call". */
    static String inWords(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
