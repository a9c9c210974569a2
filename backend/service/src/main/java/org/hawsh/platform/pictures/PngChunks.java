package org.hawsh.platform.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;

/** A PNG (W3C): the chunks without which it cannot be drawn stay, and its transparency. */
final class PngChunks {
    private static final Set<String> OF_THE_PICTURE =
            Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final String EXIF = "eXIf";
    private static final String END = "IEND";
    private static final int SIGNATURE = 8;
    private static final int NAMED_AND_SIZED = 8;
    private static final int CHECKSUM = 4;

    private final byte[] sent;
    private final Bytes in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int orientation = Orientation.UPRIGHT;

    PngChunks(byte[] sent) {
        this.sent = sent;
        this.in = new Bytes(sent, ByteOrder.BIG_ENDIAN);
    }

    BarePicture bare() {
        out.writeBytes(in.take(SIGNATURE));
        String name;
        do {
            name = chunk();
        } while (!name.equals(END));
        return new BarePicture(PictureType.PNG, orientation, out.toByteArray());
    }

    private String chunk() {
        int from = in.position();
        int size = in.nextInt();
        String name = in.name();
        byte[] content = in.take(size);
        in.take(CHECKSUM);
        if (OF_THE_PICTURE.contains(name)) {
            out.writeBytes(
                    Arrays.copyOfRange(sent, from, from + NAMED_AND_SIZED + size + CHECKSUM));
        } else if (name.equals(EXIF)) {
            orientation = Orientation.of(content);
        }
        return name;
    }
}
