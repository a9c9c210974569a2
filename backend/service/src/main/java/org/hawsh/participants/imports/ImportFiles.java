package org.hawsh.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.hawsh.platform.blobs.Blob;
import org.hawsh.platform.blobs.BlobStore;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.sheets.SheetFile;
import org.hawsh.platform.sheets.TextEncoding;

/** The files themselves, which wait sealed. */
@ApplicationScoped
class ImportFiles {
    private final BlobStore blobs;

    ImportFiles(BlobStore blobs) {
        this.blobs = blobs;
    }

    UUID keep(UUID centre, SheetFile.Kind kind, byte[] content) {
        String type = kind == SheetFile.Kind.XLSX ? SheetFile.XLSX : "text/csv";
        return blobs.put(centre, type, new ByteArrayInputStream(content), SheetFile.MOST_BYTES)
                .id();
    }

    SheetFile open(UUID blobId, TextEncoding encoding) {
        Blob blob = blobs.find(blobId).orElseThrow(NotFound::new);
        ByteArrayOutputStream content = new ByteArrayOutputStream((int) blob.size());
        try {
            blobs.writeTo(blob, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SheetFile.of(content.toByteArray(), encoding);
    }

    void forget(UUID blobId) {
        blobs.forget(blobId);
    }
}
