package org.hawsh.grants.milestones;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.decisions.DecisionState;

/** Finds reports of a grant the caller has been shown to be allowed to see. */
@ApplicationScoped
class MilestoneReportRepository implements PanacheRepositoryBase<MilestoneReport, UUID> {

    /** Of which grant one is; the row itself is not read before the grant is locked, since it may be decided meanwhile. */
    Optional<UUID> grantOf(UUID report) {
        return getEntityManager()
                .createQuery("select grantId from MilestoneReport where id = :id", UUID.class)
                .setParameter("id", report)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    List<MilestoneReport> of(UUID grant) {
        return list("grantId = ?1 order by id desc", grant);
    }

    boolean oneWaits(UUID milestone) {
        return count("milestoneId = ?1 and decision.state = ?2", milestone, DecisionState.OPEN) > 0;
    }
}
