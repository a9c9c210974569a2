package org.hawsh.testing;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What an independent reader of metadata finds in a picture. */
public final class Metadata {
    /** What the picture is drawn by, and what the reader itself says of the file. */
    private static final Set<String> OF_THE_PICTURE =
            Set.of("JPEG", "Huffman", "PNG-IHDR", "WebP", "File Type");

    private Metadata() {}

    /** The kinds of metadata beside the picture: {@code GPS}, {@code XMP}… */
    public static Set<String> in(byte[] picture) {
        try {
            return StreamSupport.stream(
                            ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture))
                                    .getDirectories()
                                    .spliterator(),
                            false)
                    .map(directory -> directory.getName())
                    .filter(name -> !OF_THE_PICTURE.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (ImageProcessingException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
