package org.hawsh.grants.ledger;

/** By which way money reaches a network. */
public enum Means {
    /** From a cash box. */
    CASH,
    TRANSFER_OFFICE,
    MOBILE_WALLET,
    BANK
}
