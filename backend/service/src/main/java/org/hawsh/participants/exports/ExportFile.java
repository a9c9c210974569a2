package org.hawsh.participants.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hawsh.participants.ParticipantRows.Row;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.words.Messages;
import org.hawsh.platform.workbooks.TableWriter;

/** Writes the file of an export, a page of people at a time: none is in memory longer than it takes to write their row. */
@ApplicationScoped
class ExportFile {
    private final ExportPages pages;

    ExportFile(ExportPages pages) {
        this.pages = pages;
    }

    /** A slow reader holds no connection: each page is read by itself, and named in the trail before it leaves. */
    void write(ParticipantExport export, OutputStream out) throws IOException {
        Messages words = Messages.in(export.language());
        List<ExportColumn> columns = export.columns();
        try (TableWriter sheet =
                TableWriter.to(out, export.format(), export.language(), export.byteOrderMark())) {
            sheet.row(columns.stream().map(column -> column.header(words)).toList());
            String position = null;
            do {
                Page<Row> page = pages.next(export, position);
                for (Row row : page.items()) {
                    sheet.row(columns.stream().map(column -> column.of(row, words)).toList());
                }
                position = page.next();
            } while (position != null);
        }
    }
}
