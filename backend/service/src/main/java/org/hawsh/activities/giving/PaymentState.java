package org.hawsh.activities.giving;

/** A list that was prepared is paid by somebody else, or withdrawn; then it stays. */
enum PaymentState {
    PREPARED,
    PAID,
    WITHDRAWN
}
