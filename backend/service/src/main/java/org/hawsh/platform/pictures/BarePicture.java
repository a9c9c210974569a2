package org.hawsh.platform.pictures;

import java.nio.BufferUnderflowException;
import java.util.Optional;

/**
 * A photograph and nothing beside it. What is kept is what a viewer needs to draw it; whatever else there is, known or not, is left out, and so
 * is what lies behind its end.
 *
 * @param orientation how it is turned to stand upright, as EXIF counts it: 1 to 8, 1 where it stands upright as it is
 */
public record BarePicture(PictureType type, int orientation, byte[] content) {

    /** The pixels stay as they were sent, to the bit. Empty for what is no such picture, or is damaged. */
    public static Optional<BarePicture> of(byte[] sent) {
        return PictureType.of(sent).flatMap(type -> bare(type, sent));
    }

    private static Optional<BarePicture> bare(PictureType type, byte[] sent) {
        try {
            return Optional.of(
                    switch (type) {
                        case JPEG -> new JpegSegments(sent).bare();
                        case PNG -> new PngChunks(sent).bare();
                        case WEBP -> new WebpChunks(sent).bare();
                    });
        } catch (DamagedPicture | BufferUnderflowException e) {
            return Optional.empty();
        }
    }
}
