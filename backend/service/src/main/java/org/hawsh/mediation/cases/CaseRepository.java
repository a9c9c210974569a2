package org.hawsh.mediation.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.mediation.breakglass.Openings;
import org.hawsh.mediation.members.Membership;
import org.hawsh.platform.database.OneColumn;

/** Every finder takes the account that asks, and finds what it is a member of. */
@ApplicationScoped
class CaseRepository implements PanacheRepositoryBase<MediationCase, UUID> {
    private static final String OF_MEMBER =
            " and centreId in ?2 and id in (" + Membership.CASES + ")";

    Optional<MediationCase> find(
            UUID id, Collection<UUID> centres, UUID account, LockModeType lock) {
        return find("id = ?1" + OF_MEMBER, id, centres, account)
                .withLock(lock)
                .firstResultOptional();
    }

    /**
     * To be read: by its members, and by whoever it is open to.
     *
     * @param centres where the account has cases
     * @param supervised where it supervises them, and may open those of others
     */
    Optional<MediationCase> readable(
            UUID id, Collection<UUID> centres, UUID account, Collection<UUID> supervised) {
        return find(
                        "id = ?1 and (centreId in ?2 and id in ("
                                + Membership.CASES
                                + ") or id in ("
                                + Openings.CASES
                                + "))",
                        id,
                        centres,
                        account,
                        supervised)
                .firstResultOptional();
    }

    /** Adds to the numbers of its half year, and to nothing that names it. */
    void count(UUID id, Outcome outcome) {
        OneColumn.of(
                        getEntityManager(),
                        "select count_closed_mediation(:case, :outcome)",
                        Integer.class)
                .setParameter("case", id)
                .setParameter("outcome", outcome.name())
                .getSingleResult();
    }

    /** Newest first. */
    List<MediationCase> page(
            CaseState state, Collection<UUID> centres, UUID account, UUID before, int count) {
        return find(
                        "(?1 is null or state = ?1)"
                                + OF_MEMBER
                                + " and (?4 is null or id < ?4) order by id desc",
                        state,
                        centres,
                        account,
                        before)
                .page(0, count)
                .list();
    }
}
