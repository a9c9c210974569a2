package org.hawsh.grants.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;
import org.hawsh.platform.values.Money.Currency;

/** Why money does not move as things stand. */
final class LedgerRefusal extends Refusal {
    private LedgerRefusal(Fault fault) {
        super(ProblemType.STATE_CONFLICT, List.of(fault));
    }

    /** There is less where it would be taken from. */
    static LedgerRefusal notEnoughMoney(BigDecimal there, Currency currency) {
        return new LedgerRefusal(
                Fault.at(
                        "", "not-enough-money", Amounts.written(there, currency), currency.name()));
    }

    /** There is some where it would be taken from, but none of this currency. */
    static LedgerRefusal otherCurrency(Currency asked, Currency there) {
        return new LedgerRefusal(
                Fault.at("", "money-in-other-currency", asked.name(), there.name()));
    }

    static LedgerRefusal periodClosed(LocalDate until) {
        return new LedgerRefusal(Fault.at("/effectiveOn", "ledger-period-closed", until));
    }

    static LedgerRefusal closedAlready(LocalDate until) {
        return new LedgerRefusal(Fault.at("/until", "ledger-closed-already", until));
    }

    /** What was reserved was to be committed by a day that is over. */
    static LedgerRefusal reservationEnded(LocalDate on) {
        return new LedgerRefusal(Fault.at("", "reservation-ended", on));
    }

    static LedgerRefusal reversedAlready() {
        return new LedgerRefusal(Fault.at("", "reversed-already"));
    }

    static LedgerRefusal reversalIsFinal() {
        return new LedgerRefusal(Fault.at("", "reversal-is-final"));
    }

    /** A call that lost its reservation behind its back would promise what is not there. */
    static LedgerRefusal undoneWhereItWasMade() {
        return new LedgerRefusal(Fault.at("", "undone-where-it-was-made"));
    }

    /** Another contribution pays for the same line of a budget. */
    static LedgerRefusal paidByAnotherFund() {
        return new LedgerRefusal(Fault.at("", "paid-by-another-fund"));
    }
}
