package org.hawsh.grants.ledger;

import java.math.BigDecimal;
import java.util.List;

/**
 * One posting to be made.
 *
 * @param amount above zero into the account, below zero out of it
 */
record Leg(AccountKey account, BigDecimal amount) {

    /** The pair that moves an amount. */
    static List<Leg> move(AccountKey from, AccountKey to, BigDecimal amount) {
        return List.of(new Leg(from, amount.negate()), new Leg(to, amount));
    }

    Leg opposite() {
        return new Leg(account, amount.negate());
    }
}
