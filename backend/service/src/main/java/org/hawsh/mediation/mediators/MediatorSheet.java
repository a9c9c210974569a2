package org.hawsh.mediation.mediators;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class MediatorSheet implements Sheet {
    static final Kind MEDIATOR =
            Kind.of("mediator", "CREATE", "EDIT", "SEARCH")
                    .withFieldsOf(MediatorDetails.class)
                    .readAtItsCentre(Permissions.MEDIATION_SUPERVISE);

    @Override
    public List<Kind> kinds() {
        return List.of(MEDIATOR);
    }
}
