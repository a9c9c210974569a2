package org.hawsh.grants.ledger;

/** What happens to money. */
public enum TransactionKind {
    /** The funder's money came. */
    RECEIVE,
    /** Kept for a call until a day. */
    RESERVE,
    /** A call does not need it. */
    RELEASE,
    /** The day of a call is over: what was not committed is available again, by itself. */
    LAPSE,
    /** Promised to an initiative. */
    COMMIT,
    /** An initiative does not get it. */
    DECOMMIT,
    /** Fetched into a cash box. */
    DRAW,
    /** Out of the cash box again, to where it was drawn from. */
    PUT_BACK,
    PAY,
    /** Given as goods. */
    DELIVER,
    ACCOUNT_FOR,
    /** What a network did not spend. */
    GIVE_BACK,
    /** To the funder. */
    RETURN,
    EXCHANGE,
    /** The opposite of one transaction. */
    REVERSE;

    /** By somebody, in the ledger. Everything else follows from a call, an initiative or a payment, and is undone there. */
    boolean isEnteredByHand() {
        return this == RECEIVE || this == EXCHANGE;
    }

    /** What undoes something is not undone, and what happens by itself would happen again. */
    boolean isFinal() {
        return this == REVERSE || this == LAPSE;
    }
}
