package org.hawsh.platform.workbooks;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** RFC 4180 in UTF-8, separated by commas. Days are ISO 8601, texts are guarded ({@link FormulaGuard}). */
final class CsvTableWriter implements TableWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    CsvTableWriter(OutputStream out, boolean byteOrderMark) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (byteOrderMark) {
            writer.write(BYTE_ORDER_MARK);
        }
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    }

    @Override
    public void row(List<Cell> cells) {
        csv.writeRecord(cells.stream().map(CsvTableWriter::written).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String written(Cell cell) {
        if (cell instanceof Text text) {
            return FormulaGuard.guarded(text.text());
        }
        if (cell instanceof Day day) {
            return day.day().toString();
        }
        if (cell instanceof Exact exact) {
            return exact.number().toPlainString();
        }
        return cell instanceof Whole whole ? Integer.toString(whole.number()) : "";
    }
}
