package org.hawsh.platform.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.hawsh.testing.Metadata;
import org.hawsh.testing.Photographs;
import org.junit.jupiter.api.Test;

class BarePictureTest {

    /** What the reader finds before shows that it would find it afterwards. */
    @Test
    void nothingIsLeftOfWhatWasWrittenBesideAPicture() {
        Set<String> ofJpeg =
                Set.of("Exif IFD0", "GPS", "XMP", "IPTC", "Photoshop", "JpegComment", "JFIF");
        assertEquals(ofJpeg, Metadata.in(Photographs.jpeg()));
        assertTrue(
                Metadata.in(Photographs.png())
                        .containsAll(Set.of("Exif IFD0", "GPS", "XMP", "PNG-tEXt")));
        assertTrue(Metadata.in(Photographs.webp()).containsAll(Set.of("Exif IFD0", "GPS", "XMP")));

        mustBeBare(Photographs.jpeg(), PictureType.JPEG);
        mustBeBare(Photographs.png(), PictureType.PNG);
        mustBeBare(Photographs.webp(), PictureType.WEBP);
    }

    @Test
    void thePictureStaysAsItWasAndWhichWayIsUpIsKept() throws IOException {
        for (byte[] sent : new byte[][] {Photographs.jpeg(), Photographs.png()}) {
            BarePicture bare = BarePicture.of(sent).orElseThrow();
            assertEquals(Photographs.ON_ITS_SIDE, bare.orientation());
            assertArrayEquals(pixels(sent), pixels(bare.content()));
            assertArrayEquals(
                    bare.content(), BarePicture.of(bare.content()).orElseThrow().content());
        }
        assertEquals(
                Photographs.ON_ITS_SIDE,
                BarePicture.of(Photographs.webp()).orElseThrow().orientation());
    }

    /** Cut anywhere, or changed anywhere, a picture is taken bare or not at all. */
    @Test
    void aDamagedPictureIsRefusedAndBreaksNothing() {
        Random chance = new Random(1);
        for (byte[] sent :
                new byte[][] {Photographs.jpeg(), Photographs.png(), Photographs.webp()}) {
            for (int length = 0; length < sent.length; length++) {
                mustHideNothing(BarePicture.of(Arrays.copyOf(sent, length)));
            }
            for (int i = 0; i < 2000; i++) {
                byte[] changed = sent.clone();
                changed[chance.nextInt(changed.length)] = (byte) chance.nextInt();
                BarePicture.of(changed);
            }
        }
        assertEquals(
                Optional.empty(),
                BarePicture.of("%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Optional.empty(), BarePicture.of(new byte[0]));
    }

    private static void mustBeBare(byte[] sent, PictureType type) {
        BarePicture bare = BarePicture.of(sent).orElseThrow();
        assertEquals(type, bare.type());
        assertEquals(Set.of(), Metadata.in(bare.content()));
        mustHideNothing(Optional.of(bare));
    }

    private static void mustHideNothing(Optional<BarePicture> picture) {
        picture.ifPresent(
                bare ->
                        assertFalse(
                                new String(bare.content(), StandardCharsets.ISO_8859_1)
                                        .contains(Photographs.SECRET)));
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
