package org.hawsh.mediation.mediators;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Records;

/** The mediators of a centre, kept by the supervisor. */
@ApplicationScoped
@Transactional
class MediatorService {
    private final MediatorRepository mediators;
    private final CurrentUser user;
    private final Records records;

    MediatorService(MediatorRepository mediators, CurrentUser user, Records records) {
        this.mediators = mediators;
        this.user = user;
        this.records = records;
    }

    List<MediatorView> list(UUID centre) {
        return mediators.in(user.centresWith(Permissions.MEDIATION_SUPERVISE, centre)).stream()
                .map(Mediator::view)
                .toList();
    }

    MediatorView read(UUID id) {
        return records.find(Mediator.class, id, Permissions.MEDIATION_SUPERVISE).view();
    }

    MediatorView add(AddMediator request) {
        user.centresWith(Permissions.MEDIATION_SUPERVISE, request.centreId());
        Mediator mediator = new Mediator(request);
        records.created(MediatorSheet.MEDIATOR, mediator);
        return mediator.view();
    }

    MediatorView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        return records.edit(
                        MediatorSheet.MEDIATOR,
                        records.find(Mediator.class, id, Permissions.MEDIATION_SUPERVISE),
                        seenVersion,
                        mergePatch,
                        details -> {})
                .view();
    }
}
