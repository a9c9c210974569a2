package org.hawsh.mediation.attachments;

import org.hawsh.platform.blobs.ScanType;

/** A file of a case with its content. */
record OpenedAttachment(String name, ScanType type, byte[] content) {}
