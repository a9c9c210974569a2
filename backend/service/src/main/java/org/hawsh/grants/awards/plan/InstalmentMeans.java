package org.hawsh.grants.awards.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.ledger.Means;

/** By which way a part of a support reaches its network. */
@Schema(name = "GrantInstalmentMeans")
public enum InstalmentMeans {
    CASH,
    TRANSFER_OFFICE,
    MOBILE_WALLET,
    BANK,
    GOODS;

    /** As the ledger calls it; goods are delivered and not paid. */
    public Means ofPayment() {
        return Means.valueOf(name());
    }
}
