package org.hawsh.platform.words;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.Set;

/** The service's own sentences in one language: {@code org/hawsh/messages_<tag>.properties}, UTF-8. */
public final class Messages {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("org.hawsh.messages", language.locale(), EXACT);
    }

    public static Messages in(Language language) {
        return new Messages(language);
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return bundle.keySet();
    }

    /**
     * The sentence of this key with its placeholders filled, each of which keeps its own direction; numbers are written with
     * Latin digits, ungrouped.
     */
    public String text(String key, Object... values) {
        Object[] words = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            words[i] = Isolation.within(language, String.valueOf(values[i]));
        }
        return new MessageFormat(bundle.getString(key), language.locale()).format(words);
    }
}
