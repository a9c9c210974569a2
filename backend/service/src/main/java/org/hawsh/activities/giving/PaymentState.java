package org.hawsh.activities.giving;

import org.hawsh.access.decisions.DecisionState;

/** A list that was prepared is paid by somebody else, or withdrawn; then it stays. */
enum PaymentState {
    PREPARED,
    PAID,
    WITHDRAWN;

    static PaymentState of(DecisionState decision) {
        return switch (decision) {
            case APPROVED -> PAID;
            case WITHDRAWN -> WITHDRAWN;
            default -> PREPARED;
        };
    }
}
