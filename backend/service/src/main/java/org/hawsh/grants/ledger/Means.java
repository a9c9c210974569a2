package org.hawsh.grants.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which way money reaches a network. */
@Schema(name = "PaymentMeans")
public enum Means {
    /** From a cash box. */
    CASH,
    TRANSFER_OFFICE,
    MOBILE_WALLET,
    BANK
}
