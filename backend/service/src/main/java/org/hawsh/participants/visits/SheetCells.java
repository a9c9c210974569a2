package org.hawsh.participants.visits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.workbooks.RowFault;
import org.hawsh.platform.workbooks.TableRow;

/** The cells of one row of an old sheet by what they hold, and what is found wrong with them. */
final class SheetCells {
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_VISITS = 10_000;

    private final TableRow row;
    private final List<String> header;
    private final Map<SheetField, Integer> columns;
    private final List<RowFault> faults;

    SheetCells(
            TableRow row,
            List<String> header,
            Map<SheetField, Integer> columns,
            List<RowFault> faults) {
        this.row = row;
        this.header = header;
        this.columns = columns;
        this.faults = faults;
    }

    /** Empty where the sheet has no such column. */
    String cell(SheetField field) {
        Integer column = columns.get(field);
        return column == null ? "" : row.cell(column);
    }

    /** Whether the cells can be believed at all, before anybody asks what they mean. */
    void lookAt() {
        columns.forEach((field, column) -> row.noteAt(column).ifPresent(code -> note(field, code)));
        if (row.width() > header.size()) {
            faults.add(
                    new RowFault(
                            row.number(),
                            "",
                            Fault.at("", "row-shifted", header.size(), row.width()),
                            ""));
        }
    }

    String text(SheetField field) {
        String text = cell(field).strip();
        if (text.isEmpty()) {
            note(field, "cell-empty", "");
        } else if (text.length() > LONGEST_TEXT) {
            note(field, "cell-too-long", text.substring(0, LONGEST_TEXT), LONGEST_TEXT);
        }
        return text;
    }

    /** A count that is not written is none; a zero is said. */
    Integer count(SheetField field) {
        String cell = WrittenDay.withLatinDigits(cell(field));
        if (cell.isEmpty()) {
            return null;
        }
        if (!cell.matches("\\d{1,5}") || Integer.parseInt(cell) > MOST_VISITS) {
            note(field, "visits-unreadable");
            return null;
        }
        return Integer.valueOf(cell);
    }

    <T> T read(SheetField field, Function<String, Optional<T>> reading, String code) {
        Optional<T> meaning = reading.apply(cell(field));
        if (meaning.isEmpty()) {
            note(field, code);
        }
        return meaning.orElse(null);
    }

    /** With what stands in the cell. */
    void note(SheetField field, String code) {
        note(field, code, cell(field));
    }

    void note(SheetField field, String code, String value, Object... words) {
        Integer column = columns.get(field);
        faults.add(
                new RowFault(
                        row.number(),
                        column == null ? field.plain() : header.get(column),
                        Fault.at("", code, words),
                        value));
    }
}
