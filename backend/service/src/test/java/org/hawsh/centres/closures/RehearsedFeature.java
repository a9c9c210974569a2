package org.hawsh.centres.closures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A later feature in rehearsal: answers and observes closures, of the centres it was told about only. */
@ApplicationScoped
class RehearsedFeature implements ClosureConsequences, CallListContributor {
    static final Set<UUID> PLANS_IN = ConcurrentHashMap.newKeySet();
    static final Set<UUID> FAILS_IN = ConcurrentHashMap.newKeySet();
    static final List<CentreClosed> CLOSED = new CopyOnWriteArrayList<>();
    static final List<CentreReopened> REOPENED = new CopyOnWriteArrayList<>();

    private final EntityManager database;

    RehearsedFeature(EntityManager database) {
        this.database = database;
    }

    @Override
    public Consequences whatIf(ClosurePlan plan) {
        return PLANS_IN.contains(plan.centreId())
                ? new Consequences(2, 1, 3, List.of(plan.startsAt().plusDays(7)))
                : Consequences.NONE;
    }

    @Override
    public List<Call> toCall(ClosurePlan plan) {
        return PLANS_IN.contains(plan.centreId())
                ? List.of(new Call("Rehearsed", null, Call.Reason.STAFF))
                : List.of();
    }

    /** Mandatory: there must be a transaction, and the closure must be visible in it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void closed(@Observes CentreClosed event) {
        if (FAILS_IN.contains(event.centreId())) {
            throw new IllegalStateException("rehearsed");
        }
        Object seen =
                database.createNativeQuery("select count(*) from centre_closure where id = :id")
                        .setParameter("id", event.closureId())
                        .getSingleResult();
        if (((Number) seen).intValue() == 1) {
            CLOSED.add(event);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void reopened(@Observes CentreReopened event) {
        REOPENED.add(event);
    }
}
