package org.hawsh.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.hawsh.centres.Centres;
import org.hawsh.grants.ledger.AccountKind;
import org.hawsh.grants.ledger.Balance;
import org.hawsh.grants.ledger.BalancesAsked;
import org.hawsh.grants.ledger.Entry;
import org.hawsh.grants.ledger.Ledger;
import org.hawsh.platform.values.Money;

/** The money of a support, as the ledger has it. */
@ApplicationScoped
class GrantMoney {
    private final Ledger ledger;
    private final Centres centres;

    GrantMoney(Ledger ledger, Centres centres) {
        this.ledger = ledger;
        this.centres = centres;
    }

    /** In the support's currency, which is its call's; nothing else is ever committed to it. */
    Map<AccountKind, BigDecimal> balances(GrantAward grant) {
        Map<AccountKind, BigDecimal> there = new EnumMap<>(AccountKind.class);
        for (Balance balance :
                ledger.balancesOf(
                        new BalancesAsked(
                                grant.centreId(),
                                grant.contributionId(),
                                null,
                                grant.id(),
                                centres.todayAt(grant.centreId()),
                                null))) {
            there.merge(balance.kind(), balance.amount(), BigDecimal::add);
        }
        return there;
    }

    GrantView.Bar bar(GrantAward grant, Map<AccountKind, BigDecimal> there) {
        return new GrantView.Bar(
                grant.awarded(),
                grant.amount(),
                of(grant, there, AccountKind.GRANT),
                of(grant, there, AccountKind.CASH_BOX),
                of(grant, there, AccountKind.PAID),
                of(grant, there, AccountKind.DELIVERED),
                of(grant, there, AccountKind.ACCOUNTED_FOR),
                grant.money(grant.isAgreed() ? back(grant, there) : BigDecimal.ZERO));
    }

    /** All that was committed is somewhere, so that what is missing came back. */
    private static BigDecimal back(GrantAward grant, Map<AccountKind, BigDecimal> there) {
        return there.values().stream().reduce(grant.amount().value(), BigDecimal::subtract);
    }

    private static Money of(
            GrantAward grant, Map<AccountKind, BigDecimal> there, AccountKind kind) {
        return grant.money(there.getOrDefault(kind, BigDecimal.ZERO));
    }

    void commit(GrantAward grant) {
        ledger.commit(grant.fund(), grant.callId(), grant.id(), today(grant, grant.amount()));
    }

    /** Nothing happens where there is nothing. */
    void decommit(GrantAward grant, BigDecimal amount) {
        if (amount.signum() > 0) {
            ledger.decommit(grant.fund(), grant.id(), today(grant, grant.money(amount)));
        }
    }

    void giveBack(GrantAward grant, Money amount, LocalDate on, String text) {
        ledger.giveBack(grant.fund(), grant.id(), new Entry(amount, on, text, grant.id()));
    }

    private Entry today(GrantAward grant, Money amount) {
        UUID about = grant.id();
        return new Entry(amount, centres.todayAt(grant.centreId()), null, about);
    }
}
