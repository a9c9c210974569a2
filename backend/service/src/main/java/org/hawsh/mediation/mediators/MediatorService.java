package org.hawsh.mediation.mediators;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.participants.Participants;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** The mediators of a centre, kept by the supervisor. */
@ApplicationScoped
@Transactional
class MediatorService {
    private final MediatorRepository mediators;
    private final Participants participants;
    private final CurrentUser user;
    private final Records records;

    MediatorService(
            MediatorRepository mediators,
            Participants participants,
            CurrentUser user,
            Records records) {
        this.mediators = mediators;
        this.participants = participants;
        this.user = user;
        this.records = records;
    }

    List<MediatorView> list(UUID centre) {
        return mediators.in(user.centresWith(Permissions.MEDIATION_SUPERVISE, centre)).stream()
                .map(Mediator::view)
                .toList();
    }

    List<MediatorCandidate> candidates(UUID centre) {
        List<MediatorCandidate> candidates =
                mediators.candidates(user.centresWith(Permissions.MEDIATION_SUPERVISE, centre));
        records.shown(
                MediatorSheet.MEDIATOR.didToMany("SEARCH"),
                candidates.stream().map(MediatorCandidate::account).toList());
        return candidates;
    }

    MediatorView read(UUID id) {
        return records.find(Mediator.class, id, Permissions.MEDIATION_SUPERVISE).view();
    }

    MediatorView add(AddMediator request) {
        user.centresWith(Permissions.MEDIATION_SUPERVISE, request.centreId());
        check(request.details(), request.centreId());
        Mediator mediator = new Mediator(request);
        records.created(MediatorSheet.MEDIATOR, mediator);
        return mediator.view();
    }

    MediatorView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        Mediator mediator = records.find(Mediator.class, id, Permissions.MEDIATION_SUPERVISE);
        return records.edit(
                        MediatorSheet.MEDIATOR,
                        mediator,
                        seenVersion,
                        mergePatch,
                        details -> check(details, mediator.centreId()))
                .view();
    }

    private void check(MediatorDetails details, UUID centre) {
        List<Fault> faults = new ArrayList<>(details.faults());
        String reference = details.participantReference();
        if (reference != null && participants.withReference(reference, centre).isEmpty()) {
            faults.add(Fault.at("/participantReference", "mediation-not-in-the-register"));
        }
        ValidationFailed.ifAny(faults);
    }
}
