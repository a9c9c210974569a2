package org.hawsh.grants.awards;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.platform.problems.NotFound;

/** Finds supports within the centres the caller may read, and the parts of those that were found. */
@ApplicationScoped
class GrantRepository implements PanacheRepositoryBase<GrantAward, UUID> {
    private static final UUID LAST_ID = new UUID(-1, -1);

    /**
     * The newest first: ids grow with time.
     *
     * @param waiting those that wait for the caller
     */
    List<GrantAward> page(
            Collection<UUID> scope,
            GrantFilter filter,
            Collection<UUID> waiting,
            UUID before,
            int count) {
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
        if (filter.waiting()) {
            where += " and id in :waiting";
            parameters.and("waiting", waiting);
        }
        return find(where, Sort.descending("id"), parameters).page(0, count).list();
    }

    /** In the order of the agreement; what was taken out is not among them. */
    List<GrantMilestone> milestonesOf(Collection<UUID> grants) {
        return getEntityManager()
                .createQuery(
                        "from GrantMilestone where grantId in :grants and state <> :dropped order by grantId, position",
                        GrantMilestone.class)
                .setParameter("grants", grants)
                .setParameter("dropped", MilestoneState.DROPPED)
                .getResultList();
    }

    /** In the order of the agreement; what was taken out is not among them. */
    List<GrantInstalment> instalmentsOf(UUID grant) {
        return getEntityManager()
                .createQuery(
                        "from GrantInstalment where grantId = :grant and state <> :dropped order by position",
                        GrantInstalment.class)
                .setParameter("grant", grant)
                .setParameter("dropped", InstalmentState.DROPPED)
                .getResultList();
    }

    /** @throws NotFound if the support has no such milestone */
    GrantMilestone milestone(UUID grant, UUID id) {
        return milestonesOf(List.of(grant)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound if the support has no such instalment */
    GrantInstalment instalment(UUID grant, UUID id) {
        return instalmentsOf(grant).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void readAgain(GrantInstalment instalment) {
        getEntityManager().refresh(instalment);
    }

    void add(Object part) {
        getEntityManager().persist(part);
        getEntityManager().flush();
    }

    InstalmentRequest request(UUID id) {
        return getEntityManager().find(InstalmentRequest.class, id);
    }

    /** By instalment: what became of the last time somebody asked for it. */
    Map<UUID, InstalmentRequest> lastRequestsOf(UUID grant) {
        return getEntityManager()
                .createQuery(
                        "from InstalmentRequest where grantId = :grant order by id",
                        InstalmentRequest.class)
                .setParameter("grant", grant)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                InstalmentRequest::instalmentId,
                                Function.identity(),
                                (earlier, later) -> later));
    }

    /** The first one first. */
    List<GrantPayment> paymentsOf(UUID grant) {
        return getEntityManager()
                .createQuery(
                        "from GrantPayment where grantId = :grant order by id", GrantPayment.class)
                .setParameter("grant", grant)
                .getResultList();
    }

    /** The payment that paid an instalment. */
    GrantPayment paymentOf(GrantInstalment instalment) {
        return getEntityManager()
                .createQuery(
                        "from GrantPayment where instalmentId = :instalment and state = :paid",
                        GrantPayment.class)
                .setParameter("instalment", instalment.id())
                .setParameter("paid", GrantPayment.State.PAID)
                .getSingleResult();
    }

    /** By instalment: what became of the last time somebody reported that what was paid did not arrive. */
    Map<UUID, PaymentReversal> lastReversalsOf(UUID grant) {
        return getEntityManager()
                .createQuery(
                        "from PaymentReversal where grantId = :grant order by id",
                        PaymentReversal.class)
                .setParameter("grant", grant)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                PaymentReversal::instalmentId,
                                Function.identity(),
                                (earlier, later) -> later));
    }

    /** Of what was paid at most one report waits. */
    Optional<PaymentReversal> waitingReversalOf(GrantInstalment instalment) {
        return Optional.ofNullable(lastReversalsOf(instalment.grantId()).get(instalment.id()))
                .filter(PaymentReversal::waits);
    }

    GrantProposal proposal(UUID id) {
        return getEntityManager().find(GrantProposal.class, id);
    }

    /** What became of the last one, also of one that was sent back. */
    Optional<GrantProposal> lastProposal(UUID grant) {
        return getEntityManager()
                .createQuery(
                        "from GrantProposal where grantId = :grant order by id desc",
                        GrantProposal.class)
                .setParameter("grant", grant)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
