package org.hawsh.mediation.waiting;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class WaitingSheet implements Sheet {
    static final Kind WAITING =
            Kind.of("mediation_case", "LIST").ofPeople(Permissions.MEDIATION_CASE);

    @Override
    public List<Kind> kinds() {
        return List.of(WAITING);
    }
}
