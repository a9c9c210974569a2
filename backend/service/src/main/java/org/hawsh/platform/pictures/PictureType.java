package org.hawsh.platform.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a photograph can be, known by how its bytes begin: what a file calls itself proves nothing. */
public enum PictureType {
    JPEG(PictureType.Media.JPEG, "jpg") {
        @Override
        boolean begins(byte[] bytes) {
            return has(bytes, 0, "\u00ff\u00d8\u00ff");
        }
    },
    PNG(PictureType.Media.PNG, "png") {
        @Override
        boolean begins(byte[] bytes) {
            return has(bytes, 0, "\u0089PNG\r\n\u001a\n");
        }
    },
    WEBP(PictureType.Media.WEBP, "webp") {
        @Override
        boolean begins(byte[] bytes) {
            return has(bytes, 0, "RIFF") && has(bytes, 8, "WEBP");
        }
    };

    /** As HTTP calls them. */
    public interface Media {
        String JPEG = "image/jpeg";
        String PNG = "image/png";
        String WEBP = "image/webp";
    }

    private final String mediaType;
    private final String extension;

    PictureType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    abstract boolean begins(byte[] bytes);

    /** Empty for what begins as none of them. */
    public static Optional<PictureType> of(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    private static boolean has(byte[] bytes, int at, String beginning) {
        byte[] looked = beginning.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= at + looked.length
                && Arrays.equals(bytes, at, at + looked.length, looked, 0, looked.length);
    }
}
