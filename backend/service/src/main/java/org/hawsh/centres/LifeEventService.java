package org.hawsh.centres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.places.PlaceView;
import org.hawsh.places.Places;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** The life of a centre: what happens to it changes its state in the same transaction. */
@ApplicationScoped
@Transactional
class LifeEventService {
    private final CentreRepository centres;
    private final LifeEventRepository events;
    private final CentrePlaces ground;
    private final Places places;
    private final Successors successors;
    private final CurrentUser user;
    private final Records records;

    LifeEventService(
            CentreRepository centres,
            LifeEventRepository events,
            CentrePlaces ground,
            Places places,
            Successors successors,
            CurrentUser user,
            Records records) {
        this.centres = centres;
        this.events = events;
        this.ground = ground;
        this.places = places;
        this.successors = successors;
        this.user = user;
        this.records = records;
    }

    List<LifeEventView> of(UUID centreId) {
        find(centreId, Permissions.CENTRE_READ);
        return views(events.of(centreId));
    }

    LifeEventView record(UUID centreId, int seenVersion, RecordLifeEvent request) {
        Centre centre = find(centreId, Permissions.CENTRE_SET_UP);
        List<LifeEvent> before = events.of(centreId);
        ValidationFailed.ifAny(
                request.faults(
                        before.isEmpty() ? null : before.get(before.size() - 1).on(),
                        centre.today()));
        successors.require(request.toOrganisationId(), request.on());
        Whereabouts place =
                request.kind() == LifeEventKind.MOVED ? newPlace(centre, request) : null;
        if (centre.whereabouts().equals(place)) {
            ValidationFailed.ifAny(List.of(Fault.at("/districtPcode", "place-of-a-move")));
        }
        centre.live(seenVersion, request.kind(), request.on(), place);
        LifeEvent event = new LifeEvent(centreId, request, place, user.subject());
        events.persist(event);
        records.done(
                CentreSheet.CENTRE, centre, request.kind().name(), request.kind().changedFields());
        return views(List.of(event)).get(0);
    }

    /** Whoever moves within the governorate need not name it; the old district and address are left behind. */
    private Whereabouts newPlace(Centre centre, RecordLifeEvent request) {
        String governorate = request.governoratePcode();
        if (governorate == null) {
            Integer present = centre.whereabouts().governorateId();
            governorate = places.byId(List.of(present)).get(present).pcode();
        }
        return ground.of(governorate, request.districtPcode(), request.address(), request.on());
    }

    private List<LifeEventView> views(List<LifeEvent> found) {
        Map<Integer, PlaceView> where =
                places.byId(found.stream().flatMap(LifeEvent::placeIds).distinct().toList());
        return found.stream()
                .map(
                        event ->
                                event.view(
                                        where,
                                        successors.named(event.toOrganisationId(), event.on())))
                .toList();
    }

    private Centre find(UUID id, String permission) {
        return centres.find(id, user.centresWith(permission)).orElseThrow(NotFound::new);
    }
}
