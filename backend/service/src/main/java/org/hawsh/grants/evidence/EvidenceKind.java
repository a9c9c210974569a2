package org.hawsh.grants.evidence;

/** What is shown by it. */
public enum EvidenceKind {
    PHOTO,
    RECEIPT
}
