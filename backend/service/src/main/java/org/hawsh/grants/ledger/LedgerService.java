package org.hawsh.grants.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Records;

/** What a person does with the ledger directly; everything else follows from calls, awards and payments. */
@ApplicationScoped
@Transactional
class LedgerService {
    private final Ledger ledger;
    private final LedgerBooks books;
    private final StoredTransactions transactions;
    private final Centres centres;
    private final Accounts accounts;
    private final Cursors cursors;
    private final CurrentUser user;
    private final Records records;

    LedgerService(
            Ledger ledger,
            LedgerBooks books,
            StoredTransactions transactions,
            Centres centres,
            Accounts accounts,
            Cursors cursors,
            CurrentUser user,
            Records records) {
        this.ledger = ledger;
        this.books = books;
        this.transactions = transactions;
        this.centres = centres;
        this.accounts = accounts;
        this.cursors = cursors;
        this.user = user;
        this.records = records;
    }

    BalancesView balances(UUID centre, BalanceFilter filter) {
        centres.require(centre, Permissions.LEDGER_READ);
        LocalDate today = centres.todayAt(centre);
        Instant now = Moments.now();
        LocalDate effectiveOn = Objects.requireNonNullElse(filter.effectiveOn(), today);
        Instant knownAt = Objects.requireNonNullElse(filter.knownAt(), now);
        List<Fault> faults =
                new ArrayList<>(LedgerBooks.implausible("?effectiveOn", effectiveOn, today));
        if (knownAt.isAfter(now)) {
            faults.add(Fault.at("?knownAt", "in-the-future"));
        }
        ValidationFailed.ifAny(faults);
        BalancesAsked asked =
                new BalancesAsked(
                        centre,
                        filter.contributionId(),
                        filter.callId(),
                        filter.grantId(),
                        effectiveOn,
                        filter.knownAt());
        return new BalancesView(
                effectiveOn,
                knownAt,
                books.read(centre).closedUntil(),
                ledger.balancesOf(asked).stream()
                        .map(BalancesView.AccountBalanceView::new)
                        .toList());
    }

    Page<TransactionView> list(UUID centre, TransactionFilter filter) {
        centres.require(centre, Permissions.LEDGER_READ);
        return named(
                cursors.byId(
                        filter.cursor(),
                        filter.limit(),
                        user.subject() + ":ledger:" + centre + ":" + filter.accountId(),
                        (before, count) ->
                                transactions.page(centre, filter.accountId(), before, count),
                        StoredTransaction::id));
    }

    TransactionView read(UUID centre, UUID id) {
        records.find(LedgerTransaction.class, id, centre, Permissions.LEDGER_READ);
        return view(centre, id);
    }

    TransactionView receive(UUID centre, ReceiveMoney request) {
        centres.require(centre, Permissions.LEDGER_KEEP);
        return view(
                centre,
                ledger.receive(new Fund(centre, request.contributionId()), request.entry()));
    }

    TransactionView exchange(UUID centre, ExchangeMoney request) {
        centres.require(centre, Permissions.LEDGER_KEEP);
        return view(
                centre,
                ledger.exchange(new Fund(centre, request.contributionId()), request.exchange()));
    }

    TransactionView reverse(UUID centre, UUID id, ReverseTransaction request) {
        TransactionKind kind =
                records.find(LedgerTransaction.class, id, centre, Permissions.LEDGER_KEEP).kind();
        if (!kind.isFinal() && !kind.isEnteredByHand()) {
            throw LedgerRefusal.undoneWhereItWasMade();
        }
        return view(centre, ledger.reverse(centre, id, request.reason()));
    }

    PeriodView close(UUID centre, ClosePeriod request) {
        centres.require(centre, Permissions.LEDGER_KEEP);
        ledger.closePeriod(centre, request.until());
        LedgerBooks.Closed closed = books.read(centre);
        return new PeriodView(
                closed.closedUntil(), accounts.named(closed.closedBy()), closed.closedAt());
    }

    private TransactionView view(UUID centre, UUID id) {
        StoredTransaction stored = transactions.require(centre, id);
        return stored.view(accounts.named(stored.people().toList()));
    }

    private Page<TransactionView> named(Page<StoredTransaction> page) {
        Map<UUID, AccountRef> names =
                accounts.named(page.items().stream().flatMap(StoredTransaction::people).toList());
        return page.map(stored -> stored.view(names));
    }
}
