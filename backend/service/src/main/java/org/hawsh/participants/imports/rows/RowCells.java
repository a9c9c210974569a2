package org.hawsh.participants.imports.rows;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.workbooks.RowFault;
import org.hawsh.platform.workbooks.TableRow;

/** The cells of one row by what they hold, and what is found wrong with them. */
final class RowCells {
    /** What a spreadsheet counts days with, from 1927 to 2173. */
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}(\\.\\d+)?");

    private final TableRow row;
    private final List<String> header;
    private final Map<ImportField, Integer> columns;
    private final Meanings meanings;
    private final Set<ImportField> noted = EnumSet.noneOf(ImportField.class);
    private final List<RowFault> found;

    RowCells(
            TableRow row,
            List<String> header,
            Map<ImportField, Integer> columns,
            Meanings meanings,
            List<RowFault> found) {
        this.row = row;
        this.header = header;
        this.columns = columns;
        this.meanings = meanings;
        this.found = found;
    }

    /** Empty where the file has no such column. */
    String text(ImportField field) {
        Integer column = columns.get(field);
        return column == null ? "" : row.cell(column);
    }

    /** What a cell means; null for one that is empty, and for one that means nothing, which is noted. */
    <T> T read(
            ImportField field,
            Function<String, Optional<T>> reading,
            String unreadable,
            boolean blankMeansSomething) {
        String text = text(field);
        if (text.isBlank() && !blankMeansSomething) {
            return null;
        }
        Optional<T> value = reading.apply(meanings.of(field, text));
        if (value.isEmpty()) {
            note(field, Fault.at("", isSerial(field, text) ? "date-serial" : unreadable));
        }
        return value.orElse(null);
    }

    /** A cell is wrong once: what follows from its fault is none of its own. */
    void note(ImportField field, Fault fault) {
        Integer column = columns.get(field);
        if (noted.add(field)) {
            found.add(
                    new RowFault(
                            row.number(),
                            column == null
                                    ? field.name().toLowerCase(Locale.ROOT)
                                    : header.get(column),
                            fault,
                            column == null ? "" : row.cell(column)));
        }
    }

    boolean has(ImportField field) {
        return columns.containsKey(field);
    }

    void noteOfTheRow(Fault fault) {
        String first = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
        found.add(new RowFault(row.number(), "", fault, first));
    }

    private static boolean isSerial(ImportField field, String text) {
        return field.isDate() && SERIAL.matcher(text.strip()).matches();
    }
}
