package org.hawsh.grants.expenses;

import java.util.List;
import java.util.UUID;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why an expense is not taken, or not decided, as things stand. */
final class ExpenseRefusal extends Refusal {
    private ExpenseRefusal(ProblemType type, Fault fault) {
        super(type, List.of(fault));
    }

    /** It is not running: it has not begun, or has ended. While it is suspended, what was spent before can be told. */
    static ExpenseRefusal notRunning(GrantRef grant) {
        return new ExpenseRefusal(
                ProblemType.STATE_CONFLICT,
                Fault.at("/state", "expense-grant-not-running").about(grant.id()));
    }

    /** The same file, whatever it is called. */
    static ExpenseRefusal receiptTwice(UUID expense) {
        return new ExpenseRefusal(
                ProblemType.ALREADY_EXISTS,
                Fault.at("/receiptId", "receipt-accounted-already").about(expense));
    }

    /** The same number, day and amount: another picture of the same receipt. */
    static ExpenseRefusal numberTwice(UUID expense) {
        return new ExpenseRefusal(
                ProblemType.ALREADY_EXISTS,
                Fault.at("/receiptNumber", "receipt-number-already").about(expense));
    }
}
