package org.hawsh.grants.expenses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
import org.hawsh.grants.applications.Applications;
import org.hawsh.grants.applications.BudgetLine;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.grants.awards.GrantState;
import org.hawsh.grants.awards.Grants;
import org.hawsh.grants.evidence.EvidenceKind;
import org.hawsh.grants.evidence.EvidenceView;
import org.hawsh.grants.evidence.GrantEvidence;
import org.hawsh.grants.ledger.Entry;
import org.hawsh.grants.ledger.Ledger;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.security.SealedJson;
import org.hawsh.work.records.Records;

/** Expenses: handed in by one person, approved by another, and accounted for with it. The grant is locked, so that the money is counted once. */
@ApplicationScoped
@Transactional
class ExpenseService {
    private final ExpenseRepository expenses;
    private final OpenMoney open;
    private final Grants grants;
    private final Applications applications;
    private final GrantEvidence evidence;
    private final Ledger ledger;
    private final Centres centres;
    private final Accounts accounts;
    private final SealedJson seals;
    private final CurrentUser user;
    private final Records records;

    ExpenseService(
            ExpenseRepository expenses,
            OpenMoney open,
            Grants grants,
            Applications applications,
            GrantEvidence evidence,
            Ledger ledger,
            Centres centres,
            Accounts accounts,
            SealedJson seals,
            CurrentUser user,
            Records records) {
        this.expenses = expenses;
        this.open = open;
        this.grants = grants;
        this.applications = applications;
        this.evidence = evidence;
        this.ledger = ledger;
        this.centres = centres;
        this.accounts = accounts;
        this.seals = seals;
        this.user = user;
        this.records = records;
    }

    ExpensesView list(UUID grantId) {
        GrantRef grant = grants.require(grantId, Permissions.GRANT_READ);
        List<GrantExpense> found = expenses.of(grantId);
        records.shown(
                ExpenseSheet.EXPENSE.didToMany("LIST").at(grant.centreId()),
                found.stream().map(GrantExpense::id).toList());
        return new ExpensesView(
                views(found),
                open.of(grant, ExpenseSource.PAID),
                open.of(grant, ExpenseSource.DELIVERED));
    }

    /** @throws ExpenseRefusal if the grant is not running, or its receipt was handed in before */
    ExpenseView submit(UUID grantId, SubmitExpense expense) {
        GrantRef grant = running(grantId, Permissions.GRANT_MANAGE);
        List<Fault> faults =
                new ArrayList<>(expense.faults(grant, centres.todayAt(grant.centreId())));
        if (expense.budgetLineId() != null && !budgetOf(grant).contains(expense.budgetLineId())) {
            faults.add(Fault.at("/budgetLineId", "budget-line-unknown"));
        }
        String digest = null;
        if (expense.receiptId() != null) {
            digest =
                    evidence.digestOf(grantId, expense.receiptId(), EvidenceKind.RECEIPT)
                            .orElse(null);
            if (digest == null) {
                faults.add(Fault.at("/receiptId", "receipt-unknown"));
            }
        }
        if (faults.isEmpty()) {
            faults.addAll(open.faults(grant, expense));
        }
        ValidationFailed.ifAny(faults);
        mustBeNew(grant, expense, digest);
        GrantExpense created = new GrantExpense(grant, expense, digest, seals, user.subject());
        if (digest != null) {
            evidence.use(grantId, expense.receiptId(), EvidenceKind.RECEIPT);
        }
        records.created(created, ExpenseSheet.EXPENSE.did("SUBMIT", created));
        return view(created);
    }

    /** With the approval it is accounted for, once. */
    ExpenseView decide(UUID id, DecideExpense body) {
        ValidationFailed.ifAny(body.faults());
        UUID grantId = expenses.grantOf(id).orElseThrow(NotFound::new);
        GrantRef grant = running(grantId, Permissions.GRANT_APPROVE);
        GrantExpense expense = records.lock(GrantExpense.class, id, Permissions.GRANT_APPROVE);
        if (body.approved()) {
            expense.approve(user.subject());
            accountFor(grant, expense);
        } else {
            expense.refuse(user.subject(), body.reason().strip());
        }
        records.done(ExpenseSheet.EXPENSE, expense, body.approved() ? "APPROVE" : "REFUSE");
        return view(expense);
    }

    private void accountFor(GrantRef grant, GrantExpense expense) {
        Entry entry = expense.entry(centres.todayAt(grant.centreId()));
        if (expense.source() == ExpenseSource.PAID) {
            ledger.accountForPaid(grant.fund(), grant.id(), entry);
        } else {
            ledger.accountForDelivered(grant.fund(), grant.id(), entry);
        }
    }

    private GrantRef running(UUID grantId, String permission) {
        GrantRef grant = grants.lock(grantId, permission);
        if (grant.state() != GrantState.ACTIVE && grant.state() != GrantState.SUSPENDED) {
            throw ExpenseRefusal.notRunning(grant);
        }
        return grant;
    }

    private void mustBeNew(GrantRef grant, SubmitExpense expense, String digest) {
        if (digest != null) {
            expenses.lockReceiptsOf(grant.centreId());
            expenses.withReceipt(grant.centreId(), digest)
                    .ifPresent(
                            same -> {
                                throw ExpenseRefusal.receiptTwice(same.id());
                            });
        }
        if (expense.receiptNumber() != null) {
            expenses.numbered(grant.centreId(), expense)
                    .ifPresent(
                            same -> {
                                throw ExpenseRefusal.numberTwice(same.id());
                            });
        }
    }

    private List<UUID> budgetOf(GrantRef grant) {
        return applications.blind(grant.applicationId()).budget().stream()
                .map(BudgetLine::id)
                .toList();
    }

    private ExpenseView view(GrantExpense expense) {
        return views(List.of(expense)).get(0);
    }

    private List<ExpenseView> views(List<GrantExpense> found) {
        Map<UUID, AccountRef> names =
                accounts.named(found.stream().flatMap(GrantExpense::people).toList());
        Map<UUID, EvidenceView> receipts =
                evidence.byId(
                        found.stream()
                                .map(GrantExpense::receiptId)
                                .filter(Objects::nonNull)
                                .toList());
        return found.stream().map(expense -> expense.view(names, receipts, seals)).toList();
    }
}
