package org.hawsh.mediation.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Of a case that was found to be the caller's. */
@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    Optional<Meeting> find(UUID id, UUID caseId) {
        return find("id = ?1 and caseId = ?2", id, caseId).firstResultOptional();
    }

    List<Meeting> of(UUID caseId) {
        return list("caseId = ?1 order by startsAt, id", caseId);
    }
}
