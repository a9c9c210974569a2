package org.hawsh.grants.reservations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.centres.Centres;
import org.hawsh.grants.calls.CallOpened;
import org.hawsh.grants.calls.CallWithdrawn;
import org.hawsh.grants.ledger.AccountKind;
import org.hawsh.grants.ledger.Balance;
import org.hawsh.grants.ledger.BalancesAsked;
import org.hawsh.grants.ledger.Entry;
import org.hawsh.grants.ledger.Fund;
import org.hawsh.grants.ledger.Ledger;
import org.hawsh.platform.values.Money;

/** Reserves the budgets of calls. What the ledger refuses keeps a call shut, since both are one transaction. */
@ApplicationScoped
class CallReservations {
    /** From the last day on which any call for the contribution can close, so that putting a call's last day off changes nothing. */
    static final int DECIDED_WITHIN_DAYS = 180;

    private final Ledger ledger;
    private final Centres centres;

    CallReservations(Ledger ledger, Centres centres) {
        this.ledger = ledger;
        this.centres = centres;
    }

    void opened(@Observes CallOpened call) {
        ledger.reserve(
                new Fund(call.centreId(), call.contributionId()),
                call.callId(),
                call.closesAtTheLatest().plusDays(DECIDED_WITHIN_DAYS),
                entry(call.budget(), centres.todayAt(call.centreId()), call.callId()));
    }

    void withdrawn(@Observes CallWithdrawn call) {
        Fund fund = new Fund(call.centreId(), call.contributionId());
        LocalDate today = centres.todayAt(call.centreId());
        ledger
                .balancesOf(
                        new BalancesAsked(
                                call.centreId(),
                                call.contributionId(),
                                call.callId(),
                                null,
                                today,
                                null))
                .stream()
                .filter(balance -> balance.kind() == AccountKind.CALL)
                .filter(balance -> balance.amount().signum() > 0)
                .forEach(
                        reserved ->
                                ledger.release(
                                        fund,
                                        call.callId(),
                                        entry(moneyOf(reserved), today, call.callId())));
    }

    private static Money moneyOf(Balance balance) {
        return Money.of(balance.amount(), balance.currency());
    }

    private static Entry entry(Money amount, LocalDate day, UUID call) {
        return new Entry(amount, day, null, call);
    }
}
