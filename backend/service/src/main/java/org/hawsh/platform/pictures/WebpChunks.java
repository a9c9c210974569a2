package org.hawsh.platform.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A WebP (RFC 9649): the picture and its transparency stay. What moves is no photograph. */
final class WebpChunks {
    private static final int HEAD = 12;
    private static final int BEFORE_SIZE = 4;
    private static final int SIZED_FROM = 8;

    /** Of the flags of an extended file: there is transparency. Those of a profile, EXIF, XMP and movement are cleared. */
    private static final int TRANSPARENCY = 0x10;

    private final Bytes in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int orientation = Orientation.UPRIGHT;
    private boolean drawn;

    WebpChunks(byte[] sent) {
        this.in = new Bytes(sent, ByteOrder.LITTLE_ENDIAN);
    }

    BarePicture bare() {
        in.take(BEFORE_SIZE);
        int size = in.nextInt();
        int end = SIZED_FROM + size;
        if (size < BEFORE_SIZE) {
            throw new DamagedPicture();
        }
        in.take(BEFORE_SIZE);
        while (in.position() < end) {
            chunk();
        }
        if (!drawn) {
            throw new DamagedPicture();
        }
        ByteBuffer whole = ByteBuffer.allocate(HEAD + out.size()).order(ByteOrder.LITTLE_ENDIAN);
        whole.put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(BEFORE_SIZE + out.size())
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(out.toByteArray());
        return new BarePicture(PictureType.WEBP, orientation, whole.array());
    }

    private void chunk() {
        String name = in.name();
        byte[] content = in.take(in.nextInt());
        if (content.length % 2 == 1 && in.hasMore()) {
            in.take(1);
        }
        switch (name) {
            case "VP8X" -> keep(name, withoutFlags(content));
            case "VP8 ", "VP8L" -> {
                keep(name, content);
                drawn = true;
            }
            case "ALPH" -> keep(name, content);
            case "EXIF" -> orientation = Orientation.of(content);
            default -> {}
        }
    }

    private static byte[] withoutFlags(byte[] extended) {
        if (extended.length == 0) {
            throw new DamagedPicture();
        }
        extended[0] &= TRANSPARENCY;
        return extended;
    }

    private void keep(String name, byte[] content) {
        out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(
                ByteBuffer.allocate(Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(content.length)
                        .array());
        out.writeBytes(content);
        if (content.length % 2 == 1) {
            out.write(0);
        }
    }
}
