package org.hawsh.grants.evidence;

/** A photograph or a receipt, whole. */
record OpenedEvidence(String mediaType, byte[] content) {}
