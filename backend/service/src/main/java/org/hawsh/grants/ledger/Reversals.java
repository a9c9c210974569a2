package org.hawsh.grants.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.CurrentUser;

/** Undoes a transaction by its opposite, once; an undoing is not undone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Reversals {
    private final StoredTransactions transactions;
    private final LedgerBooks books;
    private final Poster poster;
    private final CurrentUser user;

    Reversals(StoredTransactions transactions, LedgerBooks books, Poster poster, CurrentUser user) {
        this.transactions = transactions;
        this.books = books;
        this.poster = poster;
        this.user = user;
    }

    /** Of two who reverse the same, the accounts let one after the other look whether it is reversed. */
    UUID reverse(UUID centre, UUID id, String reason) {
        StoredTransaction original = transactions.require(centre, id);
        if (original.kind().isFinal()) {
            throw LedgerRefusal.reversalIsFinal();
        }
        LocalDate opens = books.firstOpen(centre, original.effectiveOn());
        List<Leg> legs =
                original.postings().stream().map(posting -> posting.leg().opposite()).toList();
        Map<AccountKey, LedgerAccount> locked = poster.lock(original.fund(), legs, null);
        if (transactions.require(centre, id).reversedBy() != null) {
            throw LedgerRefusal.reversedAlready();
        }
        LocalDate closedDay = opens.equals(original.effectiveOn()) ? null : original.effectiveOn();
        return poster.write(
                new LedgerTransaction(
                                TransactionKind.REVERSE, original.fund(), opens, user.subject())
                        .saying(reason, original.aboutId())
                        .reversing(id, closedDay),
                legs,
                locked);
    }
}
