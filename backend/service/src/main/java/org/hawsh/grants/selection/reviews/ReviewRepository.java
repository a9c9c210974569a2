package org.hawsh.grants.selection.reviews;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds reviews. What was said is found as far as the database shows it: one's own, and both once both are in. */
@ApplicationScoped
class ReviewRepository implements PanacheRepositoryBase<GrantReview, UUID> {
    private static final UUID LAST_ID = new UUID(-1, -1);
    private static final Set<ReviewState> LIVING = Set.of(ReviewState.ASSIGNED, ReviewState.IN);

    /** A reviewer's own, the newest first. */
    List<GrantReview> page(
            Collection<UUID> scope, UUID reviewer, ReviewState state, UUID before, int count) {
        return find(
                        "centreId in ?1 and reviewer = ?2 and state in ?3 and id < ?4 order by id desc",
                        scope,
                        reviewer,
                        state == null ? LIVING : Set.of(state),
                        before == null ? LAST_ID : before)
                .page(Page.ofSize(count))
                .list();
    }

    List<GrantReview> ofCall(UUID call) {
        return list("callId = ?1 order by id", call);
    }

    List<GrantReview> ofApplication(UUID application) {
        return list("applicationId = ?1 order by id", application);
    }

    boolean declined(UUID reviewer, UUID network) {
        return count(
                        "reviewer = ?1 and networkId = ?2 and state = ?3",
                        reviewer,
                        network,
                        ReviewState.DECLINED)
                > 0;
    }

    void add(ReviewScore score) {
        getEntityManager().persist(score);
        getEntityManager().flush();
    }

    List<ReviewScore> saidOf(Collection<UUID> applications) {
        return getEntityManager()
                .createQuery(
                        "from ReviewScore where applicationId in :applications order by id",
                        ReviewScore.class)
                .setParameter("applications", applications)
                .getResultList();
    }
}
