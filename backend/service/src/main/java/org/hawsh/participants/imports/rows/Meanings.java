package org.hawsh.participants.imports.rows;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a person has said that a text means wherever it stands in a column; everything else means what it says. */
public final class Meanings {
    public static final Meanings NONE = new Meanings(List.of());

    private final Map<ImportField, Map<String, String>> said = new EnumMap<>(ImportField.class);

    public Meanings(List<Meaning> all) {
        all.forEach(
                one ->
                        said.computeIfAbsent(one.field(), field -> new HashMap<>())
                                .put(one.written().strip(), one.means()));
    }

    String of(ImportField field, String written) {
        return said.getOrDefault(field, Map.of()).getOrDefault(written.strip(), written);
    }

    /** Whether its field has a few answers only, and what is said is one of them. */
    public static boolean isUnderstood(Meaning said) {
        return switch (said.field()) {
            case SEX -> CellWords.sex(said.means()).isPresent();
            case KIND -> CellWords.kind(said.means()).isPresent();
            case AGE_BAND -> CellWords.ageBand(said.means()).isPresent();
            case CONSENT_HOW -> CellWords.consent(said.means()).isPresent();
            case PHONE_WHOSE -> CellWords.whose(said.means()).isPresent();
            default -> false;
        };
    }

    /** One text of one column. */
    public record Meaning(ImportField field, String written, String means) {}
}
