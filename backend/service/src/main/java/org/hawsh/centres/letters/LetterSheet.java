package org.hawsh.centres.letters;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class LetterSheet implements Sheet {
    static final Kind LETTER =
            Kind.of("authority_letter", "CREATE", "EDIT", "SAVE_SCAN", "READ_SCAN")
                    .withFieldsOf(LetterDetails.class)
                    .withFields("scan");

    @Override
    public List<Kind> kinds() {
        return List.of(LETTER.readAtItsCentre(Permissions.LETTER_READ));
    }
}
