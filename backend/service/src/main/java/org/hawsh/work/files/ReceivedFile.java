package org.hawsh.work.files;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;

/** A file between its arrival and its commit. */
@MappedSuperclass
public abstract class ReceivedFile {
    private static final Duration KEPT = Duration.ofHours(24);

    @Id private UUID id;

    /** Null once it is dropped. */
    private UUID blobId;

    private UUID createdBy;

    private Instant createdAt;

    private Instant expiresAt;

    private Instant committedAt;

    /** For the database only. */
    protected ReceivedFile() {}

    /** @param blob where {@link ReceivedFiles} keeps it */
    protected ReceivedFile(UUID blob, UUID by) {
        id = Ids.next();
        blobId = blob;
        createdBy = by;
        createdAt = Moments.now();
        expiresAt = createdAt.plus(KEPT);
    }

    /** Nothing of the file is left. */
    protected void drop() {
        blobId = null;
        committedAt = Moments.now();
    }

    /** @throws NotFound if it has been dropped, or is about to be */
    public UUID blobId() {
        if (blobId == null || expiresAt.isBefore(Moments.now())) {
            throw new NotFound();
        }
        return blobId;
    }

    public UUID id() {
        return id;
    }

    public UUID createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** Null until then. */
    public Instant committedAt() {
        return committedAt;
    }
}
