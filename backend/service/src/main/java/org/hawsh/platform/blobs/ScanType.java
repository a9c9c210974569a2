package org.hawsh.platform.blobs;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;

/** What a scan can be, known by how its bytes begin: what a file calls itself proves nothing. */
public enum ScanType {
    PDF(ScanType.Media.PDF, "pdf", '%', 'P', 'D', 'F', '-'),
    JPEG(ScanType.Media.JPEG, "jpg", 0xFF, 0xD8, 0xFF),
    PNG(ScanType.Media.PNG, "png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

    /** As HTTP calls them. */
    public interface Media {
        String PDF = "application/pdf";
        String JPEG = "image/jpeg";
        String PNG = "image/png";
    }

    private static final int LONGEST_BEGINNING = 8;

    private final String mediaType;
    private final String extension;
    private final byte[] beginning;

    ScanType(String mediaType, String extension, int... beginning) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.beginning = new byte[beginning.length];
        for (int i = 0; i < beginning.length; i++) {
            this.beginning[i] = (byte) beginning[i];
        }
    }

    /** @throws NotSupportedException for anything else */
    public static ScanType declaredBy(HttpHeaders headers) {
        MediaType declared = headers.getMediaType();
        return of(declared.getType() + "/" + declared.getSubtype())
                .orElseThrow(NotSupportedException::new);
    }

    public static Optional<ScanType> of(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
    }

    /** What the bytes begin as, whatever the file is called. */
    public static Optional<ScanType> of(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** @throws ValidationFailed if the bytes do not begin as such a file does */
    private void require(byte[] bytes) {
        if (!begins(bytes)) {
            ValidationFailed.ifAny(List.of(Fault.at("", "scan-not-what-it-says", name())));
        }
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** The content, whole, once its beginning has been looked at. */
    public InputStream beginningOf(InputStream content) {
        try {
            PushbackInputStream whole = new PushbackInputStream(content, LONGEST_BEGINNING);
            byte[] beginning = whole.readNBytes(LONGEST_BEGINNING);
            require(beginning);
            whole.unread(beginning);
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
