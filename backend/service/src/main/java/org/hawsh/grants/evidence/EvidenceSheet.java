package org.hawsh.grants.evidence;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

/** A photograph may show somebody, a receipt names somebody: every reading is written down. */
@Singleton
class EvidenceSheet implements Sheet {
    static final Kind EVIDENCE =
            Kind.of("grant_evidence", "CREATE", "READ")
                    .ofPeople(Permissions.GRANT_READ, Permissions.GRANT_MANAGE);

    @Override
    public List<Kind> kinds() {
        return List.of(EVIDENCE);
    }
}
