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
class FocalPointService implements CallListContributor {
    private static final String ENTITY = "focal_point";

    private final PeopleBook people;
    private final FocalPointRepository points;

    FocalPointService(PeopleBook people, FocalPointRepository points) {
        this.people = people;
        this.points = points;
    }

    @Transactional
    Page<FocalPointView> page(PersonFilter filter) {
        return people.page(ENTITY, points, filter);
    }

    @Transactional
    FocalPointView read(UUID id) {
        return people.read(ENTITY, points, id);
    }

    @Transactional
    FocalPointView add(AddFocalPoint request) {
        return people.add(ENTITY, points, new FocalPoint(request));
    }

    @Transactional
    FocalPointView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        return people.edit(ENTITY, points, id, seenVersion, mergePatch);
    }

    /** Everybody who is with the centre on the day it closes. */
    @Override
    @Transactional
    public List<Call> toCall(ClosurePlan plan) {
        return people.toCall(
                ENTITY,
                plan,
                points.on(plan.from().toLocalDate(), plan.centreId()),
                Call.Reason.FOCAL_POINT);
    }
}
