package org.hawsh.grants.expenses;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.ledger.AccountKind;

/** Out of what something was bought. */
@Schema(
        name = "GrantExpenseSource",
        description =
                "PAID: the network bought it with what it was paid. DELIVERED: it was bought for the network and handed over")
enum ExpenseSource {
    PAID(AccountKind.PAID),
    DELIVERED(AccountKind.DELIVERED);

    private final AccountKind account;

    ExpenseSource(AccountKind account) {
        this.account = account;
    }

    AccountKind account() {
        return account;
    }
}
