package org.hawsh.centres.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What other features may ask of focal points, once they have found the centre within their caller's scope. */
@ApplicationScoped
@Transactional
public class FocalPoints {
    private final FocalPointRepository points;
    private final PeopleBook people;

    FocalPoints(FocalPointRepository points, PeopleBook people) {
        this.points = points;
        this.people = people;
    }

    /** Everybody there is or was, by name; that they were read is written down. */
    public List<FocalPointRef> at(UUID centre) {
        List<FocalPoint> found = points.list("centreId = ?1 order by name, id", centre);
        people.shown(PeopleSheet.FOCAL_POINT, centre, found);
        return found.stream().map(FocalPoint::ref).toList();
    }

    public boolean isAt(UUID centre, UUID id) {
        return points.count("centreId = ?1 and id = ?2", centre, id) > 0;
    }
}
