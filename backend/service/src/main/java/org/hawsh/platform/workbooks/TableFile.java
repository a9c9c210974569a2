package org.hawsh.platform.workbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of one or several tables. It has been looked through as a whole; its rows are streamed as often as they are wanted. */
public interface TableFile {
    /** The media type of a workbook. */
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    int MOST_BYTES = 32 * 1024 * 1024;
    int MOST_ROWS = 100_000;
    int MOST_COLUMNS = 60;

    /**
     * @param encoding of a text file, or null to find it out; a workbook says its own
     * @throws ImportUnreadable if it is no such file, or one that is built to exhaust its reader
     * @throws ImportTooLarge if it is longer than is taken
     */
    static TableFile of(byte[] content, TextEncoding encoding) {
        if (content.length > MOST_BYTES) {
            throw new ImportTooLarge();
        }
        if (content.length == 0) {
            throw new ImportUnreadable("file-empty");
        }
        if (Workbook.isWorkbook(content)) {
            return Workbook.of(content);
        }
        if (Workbook.isOldWorkbook(content)) {
            throw new ImportUnreadable("file-xls");
        }
        return TextTable.of(content, encoding);
    }

    /** What a file of ours is called on its way, by how its bytes begin. */
    static String mediaTypeOf(byte[] content) {
        return Workbook.isWorkbook(content) ? XLSX : "text/csv";
    }

    Kind kind();

    /** Null for a workbook. */
    TextEncoding encoding();

    /** Whether the file itself proves its encoding; where it does not, a person should look at the letters. */
    boolean isEncodingCertain();

    /** The tables, in the order of the file. Hidden ones are named as such. */
    List<Sheet> sheets();

    /** Gives every row that is not blank, in order. */
    void read(int sheet, Consumer<TableRow> rows);

    /** The first rows that are not blank. */
    default List<TableRow> first(int sheet, int most) {
        List<TableRow> rows = new ArrayList<>(most);
        try {
            read(
                    sheet,
                    row -> {
                        rows.add(row);
                        if (rows.size() == most) {
                            throw new Enough();
                        }
                    });
        } catch (Enough enough) {
            return rows;
        }
        return rows;
    }

    /** The reader has seen what it wanted. */
    final class Enough extends RuntimeException {
        Enough() {
            super(null, null, false, false);
        }
    }

    /** What a file is. */
    @Schema(name = "TableFileKind")
    enum Kind {
        CSV,
        XLSX
    }

    /**
     * One table of a file.
     *
     * @param name empty for a text file
     * @param rows how many are not blank
     * @param merged areas of cells drawn as one
     */
    record Sheet(String name, boolean hidden, int rows, List<Area> merged) {}

    /** An area of cells; rows as the spreadsheet shows them, columns from 0; both ends belong to it. */
    record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        public boolean holdsRow(int row) {
            return row >= firstRow && row <= lastRow;
        }

        /** As a spreadsheet writes it: {@code A1:C1}. */
        public String name() {
            return Columns.letters(firstColumn)
                    + firstRow
                    + ":"
                    + Columns.letters(lastColumn)
                    + lastRow;
        }
    }
}
