package org.hawsh.participants.imports.rows;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hawsh.platform.workbooks.TextEncoding;

/**
 * How a file is to be read.
 *
 * @param encoding null for a workbook
 * @param fields by column; null where a column is not imported
 * @param said by a person, now or earlier for a file of the same shape; otherwise proposed from the headers
 */
public record ImportReading(
        int sheet, TextEncoding encoding, int headerRow, List<ImportField> fields, boolean said) {

    /** The first column of each field. */
    public Map<ImportField, Integer> columns() {
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i) != null) {
                columns.putIfAbsent(fields.get(i), i);
            }
        }
        return columns;
    }

    /** Whether a text is the name of somebody and of their father, at least. */
    public static boolean isWholeName(String text) {
        return WholeName.names(text).size() > 1;
    }

    /** Without anybody's name no row can be read. */
    public boolean hasNames() {
        return fields.contains(ImportField.GIVEN) || fields.contains(ImportField.WHOLE_NAME);
    }

    /** As the database keeps them. */
    public String[] fieldNames() {
        return fields.stream()
                .map(field -> field == null ? "" : field.name())
                .toArray(String[]::new);
    }

    public static List<ImportField> fieldsOf(String[] names) {
        return Arrays.stream(names)
                .map(name -> name.isEmpty() ? null : ImportField.valueOf(name))
                .toList();
    }
}
