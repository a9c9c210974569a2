package org.hawsh.grants.expenses;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.decisions.DecisionState;
import org.hawsh.platform.database.OneColumn;

/** Finds expenses of a grant the caller has been shown to be allowed to see. */
@ApplicationScoped
class ExpenseRepository implements PanacheRepositoryBase<GrantExpense, UUID> {
    private static final String LOCK_RECEIPTS =
            "select cast(pg_advisory_xact_lock(hashtextextended('grant_expense_receipt:' || cast(:centre as text), 0)) as text)";

    private static final Set<DecisionState> COUNT =
            Set.of(DecisionState.OPEN, DecisionState.APPROVED);

    /** Of which grant one is; the row itself is not read before the grant is locked, since it may be decided meanwhile. */
    Optional<UUID> grantOf(UUID expense) {
        return getEntityManager()
                .createQuery("select grantId from GrantExpense where id = :id", UUID.class)
                .setParameter("id", expense)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    List<GrantExpense> of(UUID grant) {
        return list("grantId = ?1 order by spentOn desc, id desc", grant);
    }

    /** What waits for a decision, together. */
    BigDecimal waiting(UUID grant, ExpenseSource source) {
        return find(
                        "grantId = ?1 and source = ?2 and decision.state = ?3",
                        grant,
                        source,
                        DecisionState.OPEN)
                .stream()
                .map(GrantExpense::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Receipts of a centre are handed in one after the other until the transaction ends, also for two initiatives: so the later one is told. */
    void lockReceiptsOf(UUID centre) {
        OneColumn.of(getEntityManager(), LOCK_RECEIPTS, String.class)
                .setParameter("centre", centre)
                .getSingleResult();
    }

    /** Of any initiative of the centre; what was refused does not count. */
    Optional<GrantExpense> withReceipt(UUID centre, String digest) {
        return find(
                        "centreId = ?1 and receiptDigest = ?2 and decision.state in ?3",
                        centre,
                        digest,
                        COUNT)
                .firstResultOptional();
    }

    /** As {@link #withReceipt}, by what stands on it. */
    Optional<GrantExpense> numbered(UUID centre, SubmitExpense expense) {
        return find(
                        "centreId = ?1 and receiptNumber = ?2 and spentOn = ?3 and amount = ?4 and currency = ?5 and decision.state in ?6",
                        centre,
                        expense.receiptNumber(),
                        expense.spentOn(),
                        expense.amount().value(),
                        expense.amount().currency(),
                        COUNT)
                .firstResultOptional();
    }
}
