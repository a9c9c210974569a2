package org.hawsh.access.assignments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.Reach;
import org.hawsh.access.Role;
import org.hawsh.platform.values.Moments;

@ApplicationScoped
class RoleAssignmentRepository implements PanacheRepositoryBase<RoleAssignment, UUID> {
    private static final UUID LAST_ID = new UUID(-1, -1);

    private static final String IN_REACH =
            "(centreId in :centres or (:everywhere = true and centreId is null))";

    /** As {@link RoleAssignment#state}; the two are held together by a test. */
    private static final String STATE =
            """
            case when decision.state = 'REFUSED' then 'REFUSED'
                 when endedAt is not null or validTo <= :now then 'ENDED'
                 when decision.state = 'OPEN' then 'PROPOSED'
                 when validFrom > :now then 'UPCOMING'
                 else 'ACTIVE' end
            """;

    Optional<RoleAssignment> find(UUID id, Reach reach) {
        return find("id = :id and " + IN_REACH, in(reach).and("id", id)).firstResultOptional();
    }

    /** Newest first: ids grow with time. */
    List<RoleAssignment> page(RoleAssignmentFilter filter, Reach reach, UUID before, int count) {
        StringBuilder where = new StringBuilder(IN_REACH).append(" and id < :before");
        Parameters parameters = in(reach).and("before", before == null ? LAST_ID : before);
        if (filter.subject() != null) {
            where.append(" and subject = :subject");
            parameters.and("subject", filter.subject());
        }
        if (filter.state() != null) {
            where.append(" and ").append(STATE).append(" = :state");
            parameters.and("state", filter.state().name()).and("now", Moments.now());
        }
        return find(where.toString(), Sort.descending("id"), parameters).page(0, count).list();
    }

    /** What these people may do now, as far as it is in reach. */
    List<RoleAssignment> activeOf(Collection<UUID> subjects, Reach reach) {
        return list(
                "subject in :subjects and " + IN_REACH + " and " + STATE + " = 'ACTIVE'",
                in(reach).and("subjects", subjects).and("now", Moments.now()));
    }

    /** What somebody holds or is to hold, in every centre. */
    List<RoleAssignment> lastingOf(UUID subject) {
        return list(
                "subject = :subject and " + STATE + " in ('PROPOSED', 'UPCOMING', 'ACTIVE')",
                Parameters.with("subject", subject).and("now", Moments.now()));
    }

    /** Whether the same role in the same place is held, coming or proposed at any time of this span. */
    boolean existsBeside(ProposeRoleAssignment proposal, Instant from) {
        StringBuilder where =
                new StringBuilder("subject = :subject and role = :role")
                        .append(" and decision.state <> 'REFUSED' and endedAt is null")
                        .append(" and (validTo is null or validTo > :from)");
        Parameters parameters =
                Parameters.with("subject", proposal.subject())
                        .and("role", proposal.role())
                        .and("from", from);
        if (proposal.centreId() == null) {
            where.append(" and centreId is null");
        } else {
            where.append(" and centreId = :centre");
            parameters.and("centre", proposal.centreId());
        }
        if (proposal.validTo() != null) {
            where.append(" and validFrom < :to");
            parameters.and("to", proposal.validTo());
        }
        return count(where.toString(), parameters) > 0;
    }

    /** Those who hold the role everywhere and without an end; locked, so that the last two cannot end each other. */
    List<RoleAssignment> lockLasting(Role role) {
        return find(
                        "role = :role and centreId is null and validTo is null and "
                                + STATE
                                + " = 'ACTIVE'",
                        Sort.by("id"),
                        Parameters.with("role", role).and("now", Moments.now()))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Proposals for one person come one after the other. */
    void oneAtATime(UUID subject) {
        getEntityManager()
                .createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended('role_assignment:' || :subject, 0))")
                .setParameter("subject", subject.toString())
                .getResultList();
    }

    private static Parameters in(Reach reach) {
        return Parameters.with("centres", reach.centres()).and("everywhere", reach.everywhere());
    }
}
