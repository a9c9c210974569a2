package org.hawsh.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hawsh.centres.Centres;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.participants.Registration;
import org.hawsh.platform.sheets.SheetRow;

/** The first people of a file as they would be registered. */
@ApplicationScoped
class ImportPreview {
    private static final int MOST = 10;

    private final Registration registration;
    private final Centres centres;

    ImportPreview(Registration registration, Centres centres) {
        this.registration = registration;
        this.centres = centres;
    }

    List<RegisterParticipant> of(ParticipantImport kept, ImportLook look) {
        RowReading rows =
                new RowReading(
                        kept.centreId(),
                        centres.todayAt(kept.centreId()),
                        kept.defaults(),
                        look.header(),
                        kept.reading().columns(),
                        registration::faults);
        return look.first().stream()
                .filter(row -> row.number() > kept.reading().headerRow())
                .map(row -> new SheetRow(row.number(), row.cells(), List.of()))
                .flatMap(row -> rows.read(row, new ArrayList<>()).stream())
                .limit(MOST)
                .toList();
    }
}
