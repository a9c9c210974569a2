package org.hawsh.grants.awards.acts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a payment did not arrive. */
@Schema(name = "GrantPaymentFailure")
public enum PaymentFailure {
    OFFICE_CLOSED,
    WALLET_REFUSED,
    BANK_REFUSED,
    /** The name on the account or the paper is another one. */
    NAME_DIFFERS,
    NOBODY_CAME,
    /** It left and came back. */
    CAME_BACK,
    /** It was written down and never paid. */
    ENTERED_BY_MISTAKE;

    /** The others are of what never left, and one person is enough for them. */
    public boolean undoesWhatWasPaid() {
        return this == CAME_BACK || this == ENTERED_BY_MISTAKE;
    }
}
