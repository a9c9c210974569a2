package org.hawsh.grants.selection;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;

/** What the member at a position scored an application with. */
@Embeddable
record StoredScore(UUID centreId, int position, UUID applicationId, Integer[] points) {

    static StoredScore of(ApplicationScore score, UUID centre, int position) {
        return new StoredScore(
                centre, position, score.applicationId(), score.points().toArray(Integer[]::new));
    }

    ApplicationScore score() {
        return new ApplicationScore(applicationId, List.of(points));
    }
}
