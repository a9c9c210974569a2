package org.hawsh.grants.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.hawsh.platform.blobs.BlobTooLarge;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.platform.pictures.BarePicture;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;

/** A file as it is kept, whatever it was called: a picture without anything beside it, a paper as it came. */
record Received(String mediaType, int orientation, byte[] content) {
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int UPRIGHT = 1;

    /**
     * @throws BlobTooLarge if there is more of it
     * @throws ValidationFailed if it is neither a picture nor, as a receipt, a PDF; or if it is damaged
     */
    static Received take(EvidenceKind kind, InputStream sent) {
        byte[] bytes = read(sent);
        Optional<Received> taken =
                BarePicture.of(bytes)
                        .map(Received::picture)
                        .or(() -> kind == EvidenceKind.RECEIPT ? paper(bytes) : Optional.empty());
        if (taken.isEmpty()) {
            ValidationFailed.ifAny(List.of(Fault.at("", "evidence-not-readable")));
        }
        return taken.get();
    }

    /** SHA-256 of what is kept, so that the same receipt is known again whatever its camera wrote into it. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One byte more than is taken is enough to see that it is too much. */
    private static byte[] read(InputStream sent) {
        try {
            byte[] bytes = sent.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new BlobTooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Received picture(BarePicture picture) {
        return new Received(picture.type().mediaType(), picture.orientation(), picture.content());
    }

    private static Optional<Received> paper(byte[] bytes) {
        return ScanType.of(bytes)
                .filter(type -> type == ScanType.PDF)
                .map(type -> new Received(type.mediaType(), UPRIGHT, bytes));
    }
}
