package org.hawsh.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.hawsh.centres.Centres;
import org.hawsh.participants.imports.rows.FileInParts;
import org.hawsh.participants.imports.rows.ImportReading;
import org.hawsh.participants.imports.rows.Meanings;
import org.hawsh.participants.imports.rows.PersonInRow;
import org.hawsh.participants.imports.rows.RowReading;
import org.hawsh.participants.registration.Registration;
import org.hawsh.platform.security.SealedJson;
import org.hawsh.platform.workbooks.TableFile;
import org.hawsh.work.files.ReceivedFiles;

/** The rows of a file that is kept, read as somebody said. */
@ApplicationScoped
class ImportRows {
    private final ReceivedFiles files;
    private final SealedJson sealed;
    private final Centres centres;
    private final Registration registration;

    ImportRows(ReceivedFiles files, SealedJson sealed, Centres centres, Registration registration) {
        this.files = files;
        this.sealed = sealed;
        this.centres = centres;
        this.registration = registration;
    }

    FileInParts inParts(ParticipantImport kept) {
        ImportReading reading = kept.reading();
        TableFile file = TableFile.of(files.open(kept), reading.encoding());
        ImportLook look = sealed.open(kept.sealedLook(), kept.place(), ImportLook.class);
        return new FileInParts(file, reading, reading(kept, look), kept.counts().rowsDone());
    }

    RowReading reading(ParticipantImport kept, ImportLook look) {
        return new RowReading(
                new PersonInRow(kept.centreId(), kept.defaults()),
                centres.todayAt(kept.centreId()),
                look.header(),
                kept.reading().columns(),
                new Meanings(look.meanings()),
                registration::faults);
    }
}
