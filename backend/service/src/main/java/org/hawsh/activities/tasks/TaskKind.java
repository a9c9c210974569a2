package org.hawsh.activities.tasks;

/** What can wait for somebody, in the order in which it cannot. */
enum TaskKind {
    CHILDREN_STILL_HERE,
    RELEASE_TO_CONFIRM,
    CHILDREN_HERE,
    SHEET_MISSING,
    OFFER_LAPSES,
    PAYMENT_TO_MAKE,
    EXPORT_TO_DECIDE,
    ABSENT_IN_A_ROW,
    COMPLETION_DUE,
    CERTIFICATES_TO_ISSUE,
    PAIRS_TO_REVIEW
}
