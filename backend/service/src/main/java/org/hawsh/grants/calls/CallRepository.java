package org.hawsh.grants.calls;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.values.Moments;

@ApplicationScoped
class CallRepository implements PanacheRepositoryBase<GrantCall, UUID> {
    private static final UUID LAST_ID = new UUID(-1, -1);

    /**
     * The newest first: ids grow with time.
     *
     * @param waiting those that wait for the caller
     */
    List<GrantCall> page(
            Collection<UUID> scope,
            GrantCallFilter filter,
            Collection<UUID> waiting,
            UUID before,
            int count) {
        GrantCallState state = filter.state();
        Parameters parameters =
                Parameters.with("scope", scope).and("before", before == null ? LAST_ID : before);
        String where = "centreId in :scope and id < :before";
        if (state != null) {
            where += " and state = :state";
            parameters.and("state", state == GrantCallState.CLOSED ? GrantCallState.OPEN : state);
        }
        if (state == GrantCallState.OPEN || state == GrantCallState.CLOSED) {
            where +=
                    state == GrantCallState.OPEN ? " and closesAt > :now" : " and closesAt <= :now";
            parameters.and("now", Moments.now());
        }
        if (filter.waiting()) {
            where += " and id in :waiting";
            parameters.and("waiting", waiting);
        }
        return find(where, Sort.descending("id"), parameters).page(0, count).list();
    }

    void add(CallOpening opening) {
        getEntityManager().persist(opening);
    }

    CallOpening opening(UUID id) {
        return getEntityManager().find(CallOpening.class, id);
    }

    /** What became of the last request to open it, also of one that was sent back. */
    Optional<CallOpening> lastOpening(UUID call) {
        return getEntityManager()
                .createQuery(
                        "from CallOpening where callId = :call order by id desc", CallOpening.class)
                .setParameter("call", call)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
