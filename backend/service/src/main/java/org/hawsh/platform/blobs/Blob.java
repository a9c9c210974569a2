package org.hawsh.platform.blobs;

import java.time.Instant;
import java.util.UUID;

/** A stored file without its content. */
public record Blob(UUID id, String mediaType, long size, Instant createdAt) {}
