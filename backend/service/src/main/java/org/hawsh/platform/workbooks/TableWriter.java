package org.hawsh.platform.workbooks;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hawsh.platform.words.Language;

/**
 * Writes rows of typed cells straight into a stream, one after the other: nothing of a row is kept once it is written, however
 * many there are.
 */
public interface TableWriter extends Closeable {

    /** The first row is the header. */
    void row(List<Cell> cells) throws IOException;

    /**
     * @param language in whose direction the sheet is laid out
     * @param byteOrderMark before a CSV file, for programs that take UTF-8 for something else without it
     */
    static TableWriter to(
            OutputStream out, TableFormat format, Language language, boolean byteOrderMark)
            throws IOException {
        return switch (format) {
            case CSV -> new CsvTableWriter(out, byteOrderMark);
            case XLSX -> new XlsxTableWriter(out, language);
        };
    }

    /** What stands in a cell: a text is never anything else than a text. */
    sealed interface Cell {
        Cell EMPTY = new Empty();

        static Cell of(String text) {
            return text == null ? EMPTY : new Text(text);
        }

        static Cell of(LocalDate day) {
            return day == null ? EMPTY : new Day(day);
        }

        static Cell of(Integer number) {
            return number == null ? EMPTY : new Whole(number);
        }

        static Cell of(BigDecimal number) {
            return number == null ? EMPTY : new Exact(number);
        }
    }

    record Empty() implements Cell {}

    record Text(String text) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Whole(int number) implements Cell {}

    /** Written with all its digits: a sum of money, a rate. */
    record Exact(BigDecimal number) implements Cell {}
}
