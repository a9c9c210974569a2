package org.hawsh.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.participants.imports.rows.RowReading;
import org.hawsh.platform.workbooks.TableRow;

/** The first people of a file as they would be registered. */
@ApplicationScoped
class ImportPreview {
    private static final int MOST = 10;

    private final ImportRows rows;

    ImportPreview(ImportRows rows) {
        this.rows = rows;
    }

    List<RegisterParticipant> of(ParticipantImport kept, ImportLook look) {
        RowReading reading = rows.reading(kept, look);
        return look.first().stream()
                .filter(row -> row.number() > kept.reading().headerRow())
                .map(row -> new TableRow(row.number(), row.cells(), List.of()))
                .flatMap(row -> reading.read(row, new ArrayList<>()).stream())
                .limit(MOST)
                .toList();
    }
}
