package org.hawsh.activities.certificates;

/** From the list that is proof-read to the paper that counts, or does no more. */
enum CertificateState {
    DRAFT,
    PROOF_READ,
    ISSUED,
    REVOKED
}
