package org.hawsh.grants.expenses;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.hawsh.centres.Centres;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.grants.ledger.Amounts;
import org.hawsh.grants.ledger.Balance;
import org.hawsh.grants.ledger.BalancesAsked;
import org.hawsh.grants.ledger.Ledger;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;

/** What a network was given and nobody has told yet what became of it. */
@ApplicationScoped
class OpenMoney {
    private final ExpenseRepository expenses;
    private final Ledger ledger;
    private final Centres centres;

    OpenMoney(ExpenseRepository expenses, Ledger ledger, Centres centres) {
        this.expenses = expenses;
        this.ledger = ledger;
        this.centres = centres;
    }

    Money of(GrantRef grant, ExpenseSource source) {
        return Money.of(open(grant, source), grant.amount().currency());
    }

    /** @param expense in the grant's currency; what is more than is open was given by nobody */
    List<Fault> faults(GrantRef grant, SubmitExpense expense) {
        BigDecimal open = open(grant, expense.source());
        Currency currency = expense.amount().currency();
        return expense.amount().value().compareTo(open) <= 0
                ? List.of()
                : List.of(
                        Fault.at(
                                "/amount/amount",
                                "expense-over-what-was-given",
                                Amounts.written(open, currency),
                                currency));
    }

    /** Never below zero: money that was given back can leave less than what waits. */
    private BigDecimal open(GrantRef grant, ExpenseSource source) {
        return given(grant, source)
                .subtract(expenses.waiting(grant.id(), source))
                .max(BigDecimal.ZERO);
    }

    private BigDecimal given(GrantRef grant, ExpenseSource source) {
        return ledger
                .balancesOf(
                        new BalancesAsked(
                                grant.centreId(),
                                grant.contributionId(),
                                null,
                                grant.id(),
                                centres.todayAt(grant.centreId()),
                                null))
                .stream()
                .filter(balance -> balance.kind() == source.account())
                .filter(balance -> balance.currency() == grant.amount().currency())
                .map(Balance::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
