package org.hawsh.grants.selection;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

/** What members declared, and what is planned by whom, tells of people. */
@Singleton
class SelectionSheet implements Sheet {
    static final Kind SELECTION =
            Kind.of(
                            "grant_selection",
                            "READ",
                            "CREATE",
                            "EDIT",
                            "ASK",
                            "TAKE_BACK",
                            "APPROVE",
                            "REFUSE")
                    .withFieldsOf(SelectionDetails.class)
                    .withFields("state", "proposal")
                    .ofPeople(Permissions.GRANT_READ, Permissions.GRANT_MANAGE)
                    .readAtItsCentre(Permissions.GRANT_READ);

    @Override
    public List<Kind> kinds() {
        return List.of(SELECTION);
    }
}
