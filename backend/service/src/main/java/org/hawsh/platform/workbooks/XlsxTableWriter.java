package org.hawsh.platform.workbooks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hawsh.platform.words.Language;

/**
 * One worksheet of real cells: texts as texts (in the format that keeps them so when somebody edits them), days as days, numbers
 * as numbers, and no formula at all. Rows leave the memory in small groups.
 */
final class XlsxTableWriter implements TableWriter {
    private static final int ROWS_KEPT = 200;
    private static final int WIDTH = 18;
    private static final String TEXT_FORMAT = "@";
    private static final String DAY_FORMAT = "yyyy-mm-dd";

    /** What XML cannot hold, and would make the whole file unreadable. */
    private static final Pattern NOT_XML =
            Pattern.compile(
                    "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** A text that looks like this would be read as the sign of that number (ECMA-376, ST_Xstring). */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxTableWriter(OutputStream out, Language language) {
        workbook = new Workbook(out, "Hawsh", "1.0");
        sheet = workbook.newWorksheet("1");
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        if (language != Language.EN) {
            sheet.rightToLeft();
        }
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % ROWS_KEPT == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void write(int column, Cell cell) {
        if (row == 0) {
            sheet.width(column, WIDTH);
            sheet.style(row, column).bold().set();
        }
        if (cell instanceof Text text) {
            sheet.inlineString(row, column, storable(text.text()));
            sheet.style(row, column).format(TEXT_FORMAT).set();
        } else if (cell instanceof Day day) {
            sheet.value(row, column, day.day());
            sheet.style(row, column).format(DAY_FORMAT).set();
        } else if (cell instanceof Whole whole) {
            sheet.value(row, column, whole.number());
        } else if (cell instanceof Exact exact) {
            sheet.value(row, column, exact.number());
        }
    }

    private static String storable(String text) {
        return LOOKS_ESCAPED.matcher(NOT_XML.matcher(text).replaceAll("")).replaceAll("_x005F_");
    }
}
