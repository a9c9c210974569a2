package org.hawsh.participants.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.hawsh.participants.ParticipantRows.Row;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.words.Messages;
import org.hawsh.platform.workbooks.TableWriter;

/** Writes the file of an export, a page of people at a time: none is in memory longer than it takes to write their row. */
@ApplicationScoped
class ExportFile {
    private final ExportPages pages;
    private final ExportService exports;

    ExportFile(ExportPages pages, ExportService exports) {
        this.pages = pages;
        this.exports = exports;
    }

    /**
     * A slow reader holds no connection: each page is read by itself, and named in the trail before it leaves. Before its reader
     * can see that the file is whole, it is written down how many people it were and what it can be known again by.
     */
    void write(ParticipantExport export, OutputStream out) throws IOException {
        DigestOutputStream counted =
                new DigestOutputStream(out, sha256()) {
                    @Override
                    public void close() {
                        // the answer ends with this method
                    }
                };
        int people = rows(export, counted);
        exports.delivered(
                export.id(),
                export.centreId(),
                people,
                HexFormat.of().formatHex(counted.getMessageDigest().digest()));
    }

    /** Who comes while it is written is in the next one: no more leave than were approved. */
    private int rows(ParticipantExport export, OutputStream out) throws IOException {
        Messages words = Messages.in(export.language());
        List<ExportColumn> columns = export.columns();
        try (TableWriter sheet =
                TableWriter.to(out, export.format(), export.language(), export.byteOrderMark())) {
            sheet.row(columns.stream().map(column -> column.header(words)).toList());
            String position = null;
            int people = 0;
            do {
                Page<Row> page = pages.next(export, position, export.people() - people);
                for (Row row : page.items()) {
                    sheet.row(columns.stream().map(column -> column.of(row, words)).toList());
                }
                people += page.items().size();
                position = page.next();
            } while (position != null && people < export.people());
            return people;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
