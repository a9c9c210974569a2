package org.hawsh.mediation.breakglass;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

/** As everything of a case, what happens to an opening stands in no trail that anybody reads. */
@Singleton
class OpeningSheet implements Sheet {
    static final Kind OPENING =
            Kind.of("mediation_opening", "REQUEST", "LIST", "APPROVE", "REFUSE", "END", "REVIEW")
                    .ofPeople(
                            Permissions.MEDIATION_BREAK_GLASS,
                            Permissions.MEDIATION_FILE_READ,
                            Permissions.MEDIATION_OPENING_REVIEW);

    @Override
    public List<Kind> kinds() {
        return List.of(OPENING);
    }
}
