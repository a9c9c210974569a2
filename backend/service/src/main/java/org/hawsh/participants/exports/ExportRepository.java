package org.hawsh.participants.exports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.decisions.DecisionState;

/** Exports are seen by whoever asked for them, and by those who approve at their centre. */
@ApplicationScoped
class ExportRepository implements PanacheRepositoryBase<ParticipantExport, UUID> {
    private static final UUID LAST_ID = new UUID(-1, -1);

    private static final String SEEN =
            "centreId in :scope and (decision.askedBy = :caller or centreId in :approving)";

    /**
     * @param scope where the caller may see exports at all
     * @param approving where they see those of others
     */
    record Sight(UUID caller, Collection<UUID> scope, Collection<UUID> approving) {
        private Parameters parameters() {
            return Parameters.with("caller", caller)
                    .and("scope", scope)
                    .and("approving", approving);
        }
    }

    Optional<ParticipantExport> find(UUID id, Sight sight) {
        return find("id = :id and " + SEEN, sight.parameters().and("id", id)).firstResultOptional();
    }

    /** Two decisions, or a decision and a fetch, come one after the other. */
    Optional<ParticipantExport> findAndLock(UUID id, Collection<UUID> scope) {
        return find("id = ?1 and centreId in ?2", id, scope)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<WaitingExports.OfCentre> waiting(Collection<UUID> approving, UUID caller) {
        return getEntityManager()
                .createQuery(
                        "select e.centreId, cast(count(*) as integer) from ParticipantExport e"
                                + " where e.centreId in :approving and e.decision.state = :open and e.decision.askedBy <> :caller"
                                + " group by e.centreId order by e.centreId",
                        WaitingExports.OfCentre.class)
                .setParameter("approving", approving)
                .setParameter("open", DecisionState.OPEN)
                .setParameter("caller", caller)
                .getResultList();
    }

    /** The newest first: ids grow with time. */
    List<ParticipantExport> page(Sight sight, DecisionState state, UUID before, int count) {
        Parameters parameters = sight.parameters().and("before", before == null ? LAST_ID : before);
        String where = SEEN + " and id < :before";
        if (state != null) {
            where += " and decision.state = :state";
            parameters.and("state", state);
        }
        return find(where, Sort.descending("id"), parameters).page(0, count).list();
    }
}
