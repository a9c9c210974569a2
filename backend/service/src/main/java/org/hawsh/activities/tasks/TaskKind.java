package org.hawsh.activities.tasks;

/** What can wait for somebody. */
enum TaskKind {
    SHEET_MISSING,
    OFFER_LAPSES,
    ABSENT_IN_A_ROW,
    COMPLETION_DUE,
    CERTIFICATES_TO_ISSUE
}
