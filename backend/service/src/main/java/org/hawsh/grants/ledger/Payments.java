package org.hawsh.grants.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.decisions.SomebodyElseDecides;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.values.Money;

/**
 * What leaves the house: asked for by one, approved by another, paid or handed over by a third, and each line of a budget out of one
 * contribution only.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Payments {
    private static final String AMOUNT = "/amount";

    /** Accounts of two funds are not the same, so that of two who pay one line the accounts let both on. */
    private static final String LOCK_LINE =
            "select cast(pg_advisory_xact_lock(hashtextextended('ledger_cost_line:' || cast(:line as text), 0)) as text)";

    private static final String PAID_ELSEWHERE =
            """
            select exists (select from ledger_transaction where cost_line_id = :line and contribution_id <> :contribution)
            """;

    private final EntityManager database;
    private final Poster poster;
    private final CurrentUser user;

    Payments(EntityManager database, Poster poster, CurrentUser user) {
        this.database = database;
        this.poster = poster;
        this.user = user;
    }

    UUID pay(Fund fund, UUID grant, Payment payment, Entry entry) {
        boolean cash = payment.means() == Means.CASH;
        ValidationFailed.ifAny(
                cash
                        ? Amounts.faultsOfCash(AMOUNT, entry.amount())
                        : Amounts.faults(AMOUNT, entry.amount()));
        Money.Currency currency = entry.amount().currency();
        LedgerTransaction transaction =
                by(TransactionKind.PAY, fund, entry)
                        .paidBy(
                                payment.means(),
                                payment.costLineId(),
                                payment.askedBy(),
                                payment.approvedBy());
        mustTakeThree(payment.askedBy(), payment.approvedBy());
        return post(
                transaction,
                cash
                        ? AccountKey.ofCashBox(payment.cashBoxId(), grant, currency)
                        : AccountKey.ofGrant(AccountKind.GRANT, grant, currency),
                AccountKey.ofGrant(AccountKind.PAID, grant, currency),
                entry);
    }

    UUID deliver(Fund fund, UUID grant, Delivery delivery, Entry entry) {
        ValidationFailed.ifAny(Amounts.faults(AMOUNT, entry.amount()));
        Money.Currency currency = entry.amount().currency();
        LedgerTransaction transaction =
                by(TransactionKind.DELIVER, fund, entry)
                        .paidBy(
                                null,
                                delivery.costLineId(),
                                delivery.askedBy(),
                                delivery.approvedBy());
        mustTakeThree(delivery.askedBy(), delivery.approvedBy());
        return post(
                transaction,
                AccountKey.ofGrant(AccountKind.GRANT, grant, currency),
                AccountKey.ofGrant(AccountKind.DELIVERED, grant, currency),
                entry);
    }

    private UUID post(LedgerTransaction transaction, AccountKey from, AccountKey to, Entry entry) {
        mustBeOfOneFund(transaction);
        return poster.post(transaction, Leg.move(from, to, entry.amount().value()));
    }

    private LedgerTransaction by(TransactionKind kind, Fund fund, Entry entry) {
        return new LedgerTransaction(kind, fund, entry.effectiveOn(), user.subject())
                .saying(entry.text(), entry.aboutId());
    }

    /** @throws SomebodyElseDecides unless asker, approver and payer are three people */
    private void mustTakeThree(UUID askedBy, UUID approvedBy) {
        SomebodyElseDecides.than(askedBy, approvedBy);
        SomebodyElseDecides.than(askedBy, user.subject());
        SomebodyElseDecides.than(approvedBy, user.subject());
    }

    private void mustBeOfOneFund(LedgerTransaction transaction) {
        if (transaction.costLineId() == null) {
            return;
        }
        OneColumn.of(database, LOCK_LINE, String.class)
                .setParameter("line", transaction.costLineId())
                .getSingleResult();
        boolean elsewhere =
                OneColumn.of(database, PAID_ELSEWHERE, Boolean.class)
                        .setParameter("line", transaction.costLineId())
                        .setParameter("contribution", transaction.fund().contributionId())
                        .getSingleResult();
        if (elsewhere) {
            throw LedgerRefusal.paidByAnotherFund();
        }
    }
}
