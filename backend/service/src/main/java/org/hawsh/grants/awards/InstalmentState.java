package org.hawsh.grants.awards;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an instalment has come. */
@Schema(name = "GrantInstalmentState")
enum InstalmentState {
    PLANNED,
    REQUESTED,
    APPROVED,
    /** It did not arrive; it may be paid again. */
    PAYMENT_FAILED,
    PAID,
    /** Given as goods. */
    DELIVERED,
    /** Taken out by an amendment, or never paid when the support was closed. */
    DROPPED;

    boolean isGiven() {
        return this == PAID || this == DELIVERED;
    }
}
