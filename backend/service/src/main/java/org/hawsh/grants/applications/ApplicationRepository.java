package org.hawsh.grants.applications;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hawsh.platform.database.OneColumn;

/** Finds applications, always within the centres the caller may read. */
@ApplicationScoped
class ApplicationRepository implements PanacheRepositoryBase<GrantApplication, UUID> {
    private static final UUID LAST_ID = new UUID(-1, -1);
    private static final Set<ApplicationState> OVER =
            Set.of(ApplicationState.WITHDRAWN, ApplicationState.INELIGIBLE);
    private static final Set<ApplicationState> SELECTABLE =
            Set.of(
                    ApplicationState.SUBMITTED,
                    ApplicationState.SELECTED,
                    ApplicationState.NOT_SELECTED);

    /** A word without a row means every network; so does a call that does not say who may apply. */
    private static final String IS_FOR =
            """
            select cardinality(:applicants) = 0 or exists (
                select from unnest(:applicants) as called(word)
                where not exists (select from initiative_applicant_network n where n.applicant = called.word)
                   or exists (select from initiative_applicant_network n where n.applicant = called.word and n.kind = :kind))
            """;

    /** The newest first: ids grow with time. */
    List<GrantApplication> page(
            Collection<UUID> scope, ApplicationFilter filter, UUID before, int count) {
        Parameters parameters =
                Parameters.with("scope", scope).and("before", before == null ? LAST_ID : before);
        String where = "centreId in :scope and id < :before";
        if (filter.callId() != null) {
            where += " and callId = :call";
            parameters.and("call", filter.callId());
        }
        if (filter.networkId() != null) {
            where += " and networkId = :network";
            parameters.and("network", filter.networkId());
        }
        if (filter.state() != null) {
            where += " and state = :state";
            parameters.and("state", filter.state());
        }
        if (filter.code() != null) {
            where += " and code = :code";
            parameters.and("code", filter.code());
        }
        return find(where, Sort.descending("id"), parameters).page(0, count).list();
    }

    /** What a network applies for under a call and is not over. */
    Optional<GrantApplication> living(UUID call, UUID network) {
        return find("callId = ?1 and networkId = ?2 and state not in ?3", call, network, OVER)
                .firstResultOptional();
    }

    List<GrantApplication> submittedFor(UUID call) {
        return list("callId = ?1 and state in ?2 order by submittedAt, id", call, SELECTABLE);
    }

    /** With nobody else changing them until the transaction ends. */
    List<GrantApplication> lockSubmittedFor(UUID call) {
        return find("callId = ?1 and state = ?2 order by id", call, ApplicationState.SUBMITTED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<GrantApplication> mendedFor(UUID call) {
        return list(
                "callId = ?1 and state = ?2 order by submittedAt, id",
                call,
                ApplicationState.CHANGES_REQUESTED);
    }

    /** Whether those who may apply under a call are networks of this kind, among others. */
    boolean isFor(Collection<String> applicants, String kind) {
        return OneColumn.of(getEntityManager(), IS_FOR, Boolean.class)
                .setParameter("applicants", applicants.toArray(String[]::new))
                .setParameter("kind", kind)
                .getSingleResult();
    }
}
