package org.hawsh.work.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.hawsh.platform.blobs.Blob;
import org.hawsh.platform.blobs.BlobStore;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.workbooks.ImportTooLarge;
import org.hawsh.platform.workbooks.TableFile;

/** Takes files in, keeps them sealed, and opens them again. That one is dropped with what refers to it is the database's. */
@ApplicationScoped
public class ReceivedFiles {
    private final BlobStore blobs;

    ReceivedFiles(BlobStore blobs) {
        this.blobs = blobs;
    }

    /**
     * No more than is taken is ever read.
     *
     * @throws ImportTooLarge if there is more
     */
    public static byte[] take(InputStream sent) {
        if (sent == null) {
            return new byte[0];
        }
        try {
            byte[] content = sent.readNBytes(TableFile.MOST_BYTES + 1);
            if (content.length > TableFile.MOST_BYTES) {
                throw new ImportTooLarge();
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param centre null for a file of no centre, which only those may open who hold a role everywhere */
    public UUID keep(UUID centre, byte[] content) {
        return blobs.put(
                        centre,
                        TableFile.mediaTypeOf(content),
                        new ByteArrayInputStream(content),
                        TableFile.MOST_BYTES)
                .id();
    }

    /** @throws NotFound if it has been dropped */
    public byte[] open(ReceivedFile file) {
        Blob blob = blobs.find(file.blobId()).orElseThrow(NotFound::new);
        ByteArrayOutputStream content = new ByteArrayOutputStream((int) blob.size());
        try {
            blobs.writeTo(blob, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }
}
