package org.hawsh.platform.workbooks;

import java.util.List;
import java.util.Optional;

/**
 * One row that is not blank.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells what stands in them as text; dates as ISO says them, no more precise than they were shown
 * @param notes cells whose text must not be believed
 */
public record TableRow(int number, List<String> cells, List<Note> notes) {

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The rule a cell breaks before anybody asks what it means: {@code cell-formula}, {@code cell-error}. */
    public Optional<String> noteAt(int column) {
        return notes.stream().filter(note -> note.column() == column).map(Note::code).findFirst();
    }

    /** The column after the last that is not blank. */
    public int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** A cell and what is the matter with it. */
    public record Note(int column, String code) {}
}
