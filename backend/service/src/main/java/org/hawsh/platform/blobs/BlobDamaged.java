package org.hawsh.platform.blobs;

import java.util.UUID;

/** A chunk is missing or is not the one that was stored there. What was read before it is not the file. */
public final class BlobDamaged extends RuntimeException {
    BlobDamaged(UUID blob, int number) {
        super("blob " + blob + ", chunk " + number);
    }
}
