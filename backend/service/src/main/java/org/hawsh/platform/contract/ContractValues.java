package org.hawsh.platform.contract;

import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What is chosen from a list, and what each value of it means. A list of the service is closed here and open to whoever reads
 * its answers: a value that is added later must break no client, so there it stands as {@code x-extensible-enum} (Zalando's
 * RESTful guidelines, rule 112) and not as {@code enum}.
 */
public final class ContractValues {
    private static final String OPEN = "x-extensible-enum";
    private static final String MEANINGS = "values.properties";
    private static final Properties MEANING = ContractTexts.read(MEANINGS);

    private ContractValues() {}

    /**
     * Opens a list: any text may be answered, and these are the ones there are today.
     *
     * @param name of the list in {@code values.properties}
     * @throws IllegalStateException if nobody wrote down what one of them means
     */
    public static Schema open(Schema list, String name, Collection<String> values) {
        list.setEnumeration(null);
        list.addExtension(OPEN, List.copyOf(values));
        return explained(list, name, values);
    }

    static Schema explained(Schema list, String name, Collection<?> values) {
        String before = list.getDescription();
        return list.description(
                (before == null ? "" : before + ":\n")
                        + values.stream()
                                .map(value -> "- `%s`: %s\n".formatted(value, meaning(name, value)))
                                .collect(Collectors.joining()));
    }

    /** The catalogues of problems and faults have their sentences already. */
    static void open(Schema list, List<String> values, String sentences) {
        list.setDescription(list.getDescription() + ":\n" + sentences);
        list.addExtension(OPEN, values);
    }

    private static String meaning(String name, Object value) {
        String meaning = MEANING.getProperty(name + "." + value);
        if (meaning == null) {
            throw new IllegalStateException(
                    "Say in %s what it means: %s.%s=…".formatted(MEANINGS, name, value));
        }
        return meaning;
    }
}
