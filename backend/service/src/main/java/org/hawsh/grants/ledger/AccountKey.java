package org.hawsh.grants.ledger;

import java.util.UUID;
import org.hawsh.platform.values.Money;

/** What tells the accounts of one fund apart. Calls, initiatives and cash boxes are known here by their ids alone. */
record AccountKey(
        AccountKind kind, UUID callId, UUID grantId, UUID cashBoxId, Money.Currency currency) {

    /** Of the fund itself: where it comes from, what is available, what was exchanged or given back. */
    static AccountKey of(AccountKind kind, Money.Currency currency) {
        return new AccountKey(kind, null, null, null, currency);
    }

    static AccountKey ofCall(UUID call, Money.Currency currency) {
        return new AccountKey(AccountKind.CALL, call, null, null, currency);
    }

    static AccountKey ofGrant(AccountKind kind, UUID grant, Money.Currency currency) {
        return new AccountKey(kind, null, grant, null, currency);
    }

    static AccountKey ofCashBox(UUID cashBox, UUID grant, Money.Currency currency) {
        return new AccountKey(AccountKind.CASH_BOX, null, grant, cashBox, currency);
    }
}
