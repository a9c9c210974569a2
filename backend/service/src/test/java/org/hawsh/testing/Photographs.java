package org.hawsh.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/**
 * Photographs as telephones send them: turned on their side, with the place and the owner in EXIF, with XMP, IPTC, a comment, and a film behind
 * their end. Each one is of another colour.
 */
public final class Photographs {
    /** Written wherever a camera or somebody after it can write something. */
    public static final String SECRET = "Rana Ahmed, Kirkuk";

    /** As EXIF counts it: the top is on the right. */
    public static final int ON_ITS_SIDE = 6;

    private static final AtomicInteger COLOUR = new AtomicInteger();

    /** One pixel. */
    private static final byte[] WEBP_FRAME =
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    private Photographs() {}

    public static byte[] jpeg() {
        byte[] bare = drawn("jpg");
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(bare, 0, 2);
        segment(told, 0xE1, joined(text("Exif\0\0"), exif()));
        segment(told, 0xE1, joined(text("http://ns.adobe.com/xap/1.0/\0"), xmp()));
        segment(told, 0xED, joined(text("Photoshop 3.0\0"), iptc()));
        segment(told, 0xFE, text(SECRET));
        told.write(bare, 2, bare.length - 2);
        told.writeBytes(text("ftypmp42 " + SECRET));
        return told.toByteArray();
    }

    public static byte[] png() {
        byte[] bare = drawn("png");
        int head = 33;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(bare, 0, head);
        chunk(told, "eXIf", exif());
        chunk(told, "tEXt", text("Author\0" + SECRET));
        chunk(told, "iTXt", joined(text("XML:com.adobe.xmp\0\0\0\0\0"), xmp()));
        told.write(bare, head, bare.length - head);
        told.writeBytes(text(SECRET));
        return told.toByteArray();
    }

    public static byte[] webp() {
        int head = 12;
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        // There are EXIF and XMP; one pixel wide and high.
        riff(chunks, "VP8X", new byte[] {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        chunks.write(WEBP_FRAME, head, WEBP_FRAME.length - head);
        riff(chunks, "EXIF", exif());
        riff(chunks, "XMP ", xmp());
        return ByteBuffer.allocate(head + chunks.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(text("RIFF"))
                .putInt(4 + chunks.size())
                .put(text("WEBP"))
                .put(chunks.toByteArray())
                .array();
    }

    private static byte[] drawn(String format) {
        BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        int colour = COLOUR.incrementAndGet() * 7919;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, colour + x * 5 + y * 257);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Which way is up, who owns the camera, and a latitude of 35 degrees north. */
    private static byte[] exif() {
        byte[] owner = text(SECRET + "\0");
        int ifd = 8;
        int gps = ifd + 2 + 3 * 12 + 4;
        int values = gps + 2 + 2 * 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(values + 24 + owner.length);
        tiff.put(text("MM")).putShort((short) 42).putInt(ifd);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1).putShort((short) ON_ITS_SIDE).putShort((short) 0);
        entry(tiff, 0x013B, 2, owner.length).putInt(values + 24);
        entry(tiff, 0x8825, 4, 1).putInt(gps).putInt(0);
        tiff.putShort((short) 2);
        entry(tiff, 1, 2, 2).put(text("N\0\0\0"));
        entry(tiff, 2, 5, 3).putInt(values).putInt(0);
        for (int number : new int[] {35, 1, 28, 1, 5, 1}) {
            tiff.putInt(number);
        }
        return tiff.put(owner).array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static byte[] xmp() {
        return text(
                "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                        + "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' dc:creator='"
                        + SECRET
                        + "'/></rdf:RDF></x:xmpmeta>");
    }

    /** A by-line (2:80) in an image resource block. */
    private static byte[] iptc() {
        byte[] name = text(SECRET);
        byte[] record = joined(new byte[] {0x1C, 2, 80, 0, (byte) name.length}, name);
        byte[] size = ByteBuffer.allocate(4).putInt(record.length).array();
        return joined(
                text("8BIM"), new byte[] {4, 4, 0, 0}, size, record, new byte[record.length % 2]);
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.write(content.length + 2 >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        byte[] named = joined(text(name), content);
        CRC32 checksum = new CRC32();
        checksum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }

    private static void riff(ByteArrayOutputStream out, String name, byte[] content) {
        out.writeBytes(text(name));
        out.writeBytes(
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(content.length)
                        .array());
        out.writeBytes(content);
        out.writeBytes(new byte[content.length % 2]);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
