package org.hawsh.mediation.agreements;

/** Of a text: on the table, signed by everybody, or replaced by the next one. */
enum AgreementState {
    DRAFT,
    SIGNED,
    REPLACED
}
