package org.hawsh.platform.problems;

import java.util.List;
import java.util.UUID;
import org.hawsh.platform.words.Messages;

/**
 * Something wrong with one part of what was sent.
 *
 * @param pointer JSON pointer to the part ({@code /name/given})
 * @param code the rule it broke; its remedy in three languages is {@code fault.<code>} in the messages
 * @param values what the remedy's placeholders {@code {0}}, {@code {1}} stand for
 * @param about the record it was compared with; null for what needs none
 */
public record Fault(String pointer, String code, List<Object> values, UUID about) {

    public static Fault at(String pointer, String code, Object... values) {
        return new Fault(pointer, code, List.of(values), null);
    }

    public Fault about(UUID record) {
        return new Fault(pointer, code, values, record);
    }

    /** The same fault of a part that stands deeper in what was sent. */
    public Fault below(String parent) {
        return new Fault(parent + pointer, code, values, about);
    }

    public String remedy(Messages messages) {
        return messages.text("fault." + code, values.toArray());
    }
}
