package org.hawsh.grants.ledger;

import java.util.UUID;

/**
 * How an initiative is paid, and on whose word. Whoever pays is the caller of the request.
 *
 * @param cashBoxId where it is taken from; of {@link Means#CASH} alone
 * @param costLineId the line of the budget it is for, which is paid out of one contribution only; null where there is none
 * @param askedBy who asked for it, as the caller's record says
 * @param approvedBy who approved it, as the caller's record says
 */
public record Payment(Means means, UUID cashBoxId, UUID costLineId, UUID askedBy, UUID approvedBy) {
    public Payment {
        if ((means == Means.CASH) != (cashBoxId != null)) {
            throw new IllegalArgumentException("cash, and nothing else, comes from a cash box");
        }
    }
}
