package org.hawsh.grants.ledger;

/** Where money stands on its way from the funder to what was made of it. */
public enum AccountKind {
    /** Where it comes from: as far below zero as the funder gave. */
    FUNDER(true),
    /** Received and free to be used. */
    CONTRIBUTION(false),
    /** Reserved for a call until a day. */
    CALL(false),
    /** Promised to an initiative. */
    GRANT(false),
    /** In a cash box, for one initiative. */
    CASH_BOX(false),
    /** With the network, not accounted for yet. */
    PAID(false),
    /** Given as goods, not accounted for yet. */
    DELIVERED(false),
    ACCOUNTED_FOR(false),
    /** Given back to the funder. */
    RETURNED(false),
    /** What an exchange passes through. */
    EXCHANGE(true),
    /** What an exchange cost or brought beside its rate. */
    EXCHANGE_DIFFERENCE(true);

    private final boolean mayBeBelowZero;

    AccountKind(boolean mayBeBelowZero) {
        this.mayBeBelowZero = mayBeBelowZero;
    }

    boolean mayBeBelowZero() {
        return mayBeBelowZero;
    }
}
