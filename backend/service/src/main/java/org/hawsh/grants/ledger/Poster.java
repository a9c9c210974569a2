package org.hawsh.grants.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.centres.Centres;
import org.hawsh.centres.funding.Funding;
import org.hawsh.work.records.Records;

/**
 * Writes a transaction with its postings, after it has looked whether the money is there: now, whatever day it counts from. The same rules
 * stand in the schema, where nobody can forget them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Poster {
    private final LedgerAccounts accounts;
    private final LedgerBooks books;
    private final Funding funding;
    private final Centres centres;
    private final Records records;

    Poster(
            LedgerAccounts accounts,
            LedgerBooks books,
            Funding funding,
            Centres centres,
            Records records) {
        this.accounts = accounts;
        this.books = books;
        this.funding = funding;
        this.centres = centres;
        this.records = records;
    }

    /** @throws LedgerRefusal if the day is closed or the money is not there */
    UUID post(LedgerTransaction transaction, List<Leg> legs) {
        return post(transaction, legs, null);
    }

    /** @param endsOn until when what is reserved is kept; null where nothing is reserved */
    UUID post(LedgerTransaction transaction, List<Leg> legs, LocalDate endsOn) {
        Fund fund = transaction.fund();
        funding.require(fund.centreId(), fund.contributionId(), "/contributionId");
        books.mustTake(fund.centreId(), transaction.effectiveOn());
        accounts.lapseEnded(fund.contributionId());
        return write(transaction, legs, lock(fund, legs, endsOn));
    }

    Map<AccountKey, LedgerAccount> lock(Fund fund, List<Leg> legs, LocalDate endsOn) {
        List<AccountKey> opened =
                legs.stream().filter(leg -> isOpened(leg, endsOn)).map(Leg::account).toList();
        return accounts.lock(fund, legs.stream().map(Leg::account).toList(), opened, endsOn);
    }

    /** What money only comes out of is not opened for it, and a call only by reserving for it, with an end. */
    private static boolean isOpened(Leg leg, LocalDate endsOn) {
        AccountKind kind = leg.account().kind();
        return kind == AccountKind.CALL
                ? endsOn != null
                : leg.amount().signum() > 0 || kind.mayBeBelowZero();
    }

    UUID write(
            LedgerTransaction transaction, List<Leg> legs, Map<AccountKey, LedgerAccount> locked) {
        legs.forEach(leg -> mustTake(transaction, leg, locked.get(leg.account())));
        records.created(
                transaction,
                LedgerSheet.TRANSACTION
                        .did("POST", transaction)
                        .because(transaction.kind().name()));
        accounts.post(transaction, locked, legs);
        return transaction.id();
    }

    private void mustTake(LedgerTransaction transaction, Leg leg, LedgerAccount account) {
        if (account != null && leg.amount().signum() < 0) {
            mustNotHaveEnded(transaction, account);
        }
        if (account == null || !account.takes(leg.amount())) {
            BigDecimal there = account == null ? BigDecimal.ZERO : account.balance();
            if (there.signum() == 0) {
                accounts.otherCurrencyOf(transaction.fund(), leg.account())
                        .ifPresent(
                                other -> {
                                    throw LedgerRefusal.otherCurrency(
                                            leg.account().currency(), other);
                                });
            }
            throw LedgerRefusal.notEnoughMoney(there, leg.account().currency());
        }
    }

    private void mustNotHaveEnded(LedgerTransaction transaction, LedgerAccount account) {
        if (account.hasEnded(centres.todayAt(transaction.centreId()))) {
            throw LedgerRefusal.reservationEnded(account.endsOn());
        }
    }
}
