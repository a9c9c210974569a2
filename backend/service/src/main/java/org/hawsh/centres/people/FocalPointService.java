package org.hawsh.centres.people;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.centres.closures.Call;
import org.hawsh.centres.closures.CallListContributor;
import org.hawsh.centres.closures.ClosurePlan;
import org.hawsh.platform.http.Page;

/** The focal points of the centres. */
@ApplicationScoped
@Transactional
class FocalPointService implements CallListContributor {
    private final PeopleBook people;
    private final FocalPointRepository points;

    FocalPointService(PeopleBook people, FocalPointRepository points) {
        this.people = people;
        this.points = points;
    }

    Page<FocalPointView> page(PersonFilter filter) {
        return people.page(PeopleSheet.FOCAL_POINT, points, filter);
    }

    FocalPointView read(UUID id) {
        return people.read(PeopleSheet.FOCAL_POINT, FocalPoint.class, id);
    }

    FocalPointView add(AddFocalPoint request) {
        return people.add(PeopleSheet.FOCAL_POINT, new FocalPoint(request));
    }

    FocalPointView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        return people.edit(PeopleSheet.FOCAL_POINT, FocalPoint.class, id, seenVersion, mergePatch);
    }

    /** Everybody who is with the centre on the day it closes. */
    @Override
    public List<Call> toCall(ClosurePlan plan) {
        return people.toCall(
                PeopleSheet.FOCAL_POINT,
                plan,
                points.on(plan.startsAt().toLocalDate(), plan.centreId()),
                Call.Reason.FOCAL_POINT);
    }
}
