package org.hawsh.grants.ledger;

import static org.hawsh.grants.ledger.AccountKind.ACCOUNTED_FOR;
import static org.hawsh.grants.ledger.AccountKind.CONTRIBUTION;
import static org.hawsh.grants.ledger.AccountKind.DELIVERED;
import static org.hawsh.grants.ledger.AccountKind.FUNDER;
import static org.hawsh.grants.ledger.AccountKind.GRANT;
import static org.hawsh.grants.ledger.AccountKind.PAID;
import static org.hawsh.grants.ledger.AccountKind.RETURNED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.centres.Centres;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.values.Money;

/**
 * The money of support to volunteer networks, on its way from the funder: received, reserved for a call, committed to an initiative, paid or
 * delivered, accounted for, given back. Each act is one transaction of double entry and answers its id; what cannot be is refused by name
 * and changes nothing. It acts in the caller's transaction, and the caller has asked who may.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Ledger {
    private static final String AMOUNT = "/amount";

    private final Poster poster;
    private final Payments payments;
    private final Exchanges exchanges;
    private final Reversals reversals;
    private final LedgerBooks books;
    private final LedgerAccounts accounts;
    private final Centres centres;
    private final CurrentUser user;

    Ledger(
            Poster poster,
            Payments payments,
            Exchanges exchanges,
            Reversals reversals,
            LedgerBooks books,
            LedgerAccounts accounts,
            Centres centres,
            CurrentUser user) {
        this.poster = poster;
        this.payments = payments;
        this.exchanges = exchanges;
        this.reversals = reversals;
        this.books = books;
        this.accounts = accounts;
        this.centres = centres;
        this.user = user;
    }

    /** The funder's money came. */
    public UUID receive(Fund fund, Entry entry) {
        return move(TransactionKind.RECEIVE, fund, entry, of(FUNDER), of(CONTRIBUTION));
    }

    /** Available money goes back to the funder. */
    public UUID returnToFunder(Fund fund, Entry entry) {
        return move(TransactionKind.RETURN, fund, entry, of(CONTRIBUTION), of(RETURNED));
    }

    /**
     * Keeps available money for a call.
     *
     * @param until the last day on which it can be committed; on the day after it is available again, by itself
     */
    public UUID reserve(Fund fund, UUID call, LocalDate until, Entry entry) {
        ValidationFailed.ifAny(Amounts.faults(AMOUNT, entry.amount()));
        if (until.isBefore(centres.todayAt(fund.centreId()))) {
            ValidationFailed.ifAny(List.of(Fault.at("/until", "reservation-of-the-past")));
        }
        Money.Currency currency = entry.amount().currency();
        return poster.post(
                transaction(TransactionKind.RESERVE, fund, entry).reservedUntil(until),
                Leg.move(
                        AccountKey.of(CONTRIBUTION, currency),
                        AccountKey.ofCall(call, currency),
                        entry.amount().value()),
                until);
    }

    /** A call does not need it: it is available again. */
    public UUID release(Fund fund, UUID call, Entry entry) {
        return move(TransactionKind.RELEASE, fund, entry, ofCall(call), of(CONTRIBUTION));
    }

    /** What was reserved for a call is promised to an initiative. */
    public UUID commit(Fund fund, UUID call, UUID grant, Entry entry) {
        return move(TransactionKind.COMMIT, fund, entry, ofCall(call), ofGrant(GRANT, grant));
    }

    /** What was promised and is not given is available again. */
    public UUID decommit(Fund fund, UUID grant, Entry entry) {
        return move(TransactionKind.DECOMMIT, fund, entry, ofGrant(GRANT, grant), of(CONTRIBUTION));
    }

    /** Fetches promised money into a cash box, where it stays that initiative's. */
    public UUID draw(Fund fund, UUID grant, UUID cashBox, Entry entry) {
        ValidationFailed.ifAny(Amounts.faultsOfCash(AMOUNT, entry.amount()));
        return move(
                TransactionKind.DRAW,
                fund,
                entry,
                ofGrant(GRANT, grant),
                currency -> AccountKey.ofCashBox(cashBox, grant, currency));
    }

    /** What was fetched and not paid goes back to where it was fetched from. */
    public UUID putBack(Fund fund, UUID grant, UUID cashBox, Entry entry) {
        ValidationFailed.ifAny(Amounts.faultsOfCash(AMOUNT, entry.amount()));
        return move(
                TransactionKind.PUT_BACK,
                fund,
                entry,
                currency -> AccountKey.ofCashBox(cashBox, grant, currency),
                ofGrant(GRANT, grant));
    }

    /** Pays an initiative, as the caller of the request. */
    public UUID pay(Fund fund, UUID grant, Payment payment, Entry entry) {
        return payments.pay(fund, grant, payment, entry);
    }

    /** Hands goods over to an initiative, as the caller of the request. */
    public UUID deliver(Fund fund, UUID grant, Delivery delivery, Entry entry) {
        return payments.deliver(fund, grant, delivery, entry);
    }

    /** What was paid is accounted for. */
    public UUID accountForPaid(Fund fund, UUID grant, Entry entry) {
        return move(
                TransactionKind.ACCOUNT_FOR,
                fund,
                entry,
                ofGrant(PAID, grant),
                ofGrant(ACCOUNTED_FOR, grant));
    }

    /** What was delivered is accounted for. */
    public UUID accountForDelivered(Fund fund, UUID grant, Entry entry) {
        return move(
                TransactionKind.ACCOUNT_FOR,
                fund,
                entry,
                ofGrant(DELIVERED, grant),
                ofGrant(ACCOUNTED_FOR, grant));
    }

    /** What was paid and not spent comes back, and is available again. */
    public UUID giveBack(Fund fund, UUID grant, Entry entry) {
        return move(TransactionKind.GIVE_BACK, fund, entry, ofGrant(PAID, grant), of(CONTRIBUTION));
    }

    /** Available money becomes available money of another currency. */
    public UUID exchange(Fund fund, Exchange exchange) {
        return exchanges.exchange(fund, exchange);
    }

    /**
     * Undoes a transaction by its opposite, once. It counts from the day of what it undoes; where that day is closed, from the first day that is
     * open, and says which day it belongs to.
     */
    public UUID reverse(UUID centre, UUID transaction, String reason) {
        return reversals.reverse(centre, transaction, reason);
    }

    /** Nothing is posted to these days any more. */
    public void closePeriod(UUID centre, LocalDate until) {
        books.close(centre, until);
    }

    /** What stands where, on a day as it was known at a moment. */
    public List<Balance> balancesOf(BalancesAsked asked) {
        return accounts.balances(asked);
    }

    private UUID move(
            TransactionKind kind, Fund fund, Entry entry, InCurrency from, InCurrency to) {
        ValidationFailed.ifAny(Amounts.faults(AMOUNT, entry.amount()));
        Money.Currency currency = entry.amount().currency();
        return poster.post(
                transaction(kind, fund, entry),
                Leg.move(from.account(currency), to.account(currency), entry.amount().value()));
    }

    private LedgerTransaction transaction(TransactionKind kind, Fund fund, Entry entry) {
        return new LedgerTransaction(kind, fund, entry.effectiveOn(), user.subject())
                .saying(entry.text(), entry.aboutId());
    }

    private static InCurrency of(AccountKind kind) {
        return currency -> AccountKey.of(kind, currency);
    }

    private static InCurrency ofCall(UUID call) {
        return currency -> AccountKey.ofCall(call, currency);
    }

    private static InCurrency ofGrant(AccountKind kind, UUID grant) {
        return currency -> AccountKey.ofGrant(kind, grant, currency);
    }

    /** An account, once it is known in which currency. */
    private interface InCurrency {
        AccountKey account(Money.Currency currency);
    }
}
