package org.hawsh.mediation.followups;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Of a case that was found to be the caller's. */
@ApplicationScoped
class FollowUpRepository implements PanacheRepositoryBase<FollowUp, UUID> {

    Optional<FollowUp> find(UUID id, UUID caseId) {
        return find("id = ?1 and caseId = ?2", id, caseId).firstResultOptional();
    }

    List<FollowUp> of(UUID caseId) {
        return list("caseId = ?1 order by months", caseId);
    }
}
