package org.hawsh.platform.blobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

/** Papers somebody has signed, as they came off a scanner or a telephone: up to 10 MB each. */
@ApplicationScoped
public class Scans {
    private static final long MOST_BYTES = 10 * 1024 * 1024;

    private final BlobStore blobs;

    Scans(BlobStore blobs) {
        this.blobs = blobs;
    }

    /**
     * @throws org.hawsh.platform.problems.ValidationFailed if the file is not what it says it is
     * @throws BlobTooLarge if there is more of it
     */
    public Blob put(UUID centre, ScanType type, InputStream content) {
        return blobs.put(centre, type.mediaType(), type.beginningOf(content), MOST_BYTES);
    }

    /** Whole and proved to be what was stored, before the first byte is answered. Empty outside the centres of the caller. */
    public Optional<OpenedScan> open(UUID id) {
        return blobs.find(id).map(this::read);
    }

    private OpenedScan read(Blob scan) {
        ByteArrayOutputStream content = new ByteArrayOutputStream((int) scan.size());
        try {
            blobs.writeTo(scan, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OpenedScan(ScanType.of(scan.mediaType()).orElseThrow(), content.toByteArray());
    }

    public void forget(UUID id) {
        blobs.forget(id);
    }
}
