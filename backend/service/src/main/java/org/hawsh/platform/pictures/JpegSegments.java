package org.hawsh.platform.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A JPEG (ITU-T T.81): tables, frames and scans stay, everything an application wrote into it and every comment goes. */
final class JpegSegments {
    private static final int MARKS = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;

    private static final byte[] EXIF_BEGINS = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE_BEGINS = "Adobe".getBytes(StandardCharsets.US_ASCII);

    /** Of Adobe's segment: how colours were turned, without which they come out wrong. */
    private static final int ADOBE_LENGTH = 12;

    private final byte[] sent;
    private final Bytes in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int orientation = Orientation.UPRIGHT;

    JpegSegments(byte[] sent) {
        this.sent = sent;
        this.in = new Bytes(sent, ByteOrder.BIG_ENDIAN);
    }

    BarePicture bare() {
        in.take(2);
        mark(START);
        for (int marker = marker(); marker != END; marker = marker()) {
            segment(marker, in.take(in.nextShort() - 2));
        }
        mark(END);
        return new BarePicture(PictureType.JPEG, orientation, out.toByteArray());
    }

    private int marker() {
        if (in.next() != MARKS) {
            throw new DamagedPicture();
        }
        int marker = in.next();
        while (marker == MARKS) {
            marker = in.next();
        }
        return marker;
    }

    private void segment(int marker, byte[] segment) {
        if (isOfThePicture(marker)) {
            keep(marker, segment);
            if (marker == SCAN) {
                keepScan();
            }
        } else if (marker == ADOBE && begins(segment, ADOBE_BEGINS)) {
            keep(marker, Arrays.copyOf(segment, ADOBE_LENGTH));
        } else if (marker == EXIF && begins(segment, EXIF_BEGINS)) {
            orientation =
                    Orientation.of(Arrays.copyOfRange(segment, EXIF_BEGINS.length, segment.length));
        } else if (!isBesideThePicture(marker)) {
            throw new DamagedPicture();
        }
    }

    /** Frames and Huffman tables, quantisation, number of lines, restarts. */
    private static boolean isOfThePicture(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC8
                || marker >= SCAN && marker <= 0xDD;
    }

    private static boolean isBesideThePicture(int marker) {
        return marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION || marker == COMMENT;
    }

    private static boolean begins(byte[] segment, byte[] beginning) {
        return segment.length >= beginning.length
                && Arrays.equals(segment, 0, beginning.length, beginning, 0, beginning.length);
    }

    private void keep(int marker, byte[] segment) {
        mark(marker);
        int length = segment.length + 2;
        out.write(length >> 8);
        out.write(length);
        out.writeBytes(segment);
    }

    /** What is drawn, up to the next marker; a byte that looks like one is followed by a zero. */
    private void keepScan() {
        int from = in.position();
        while (!isMarker()) {
            in.next();
        }
        out.write(sent, from, in.position() - from);
    }

    private boolean isMarker() {
        if (in.next() != MARKS) {
            in.back(1);
            return false;
        }
        int after = in.next();
        in.back(2);
        return after != 0 && after != MARKS && (after < FIRST_RESTART || after > LAST_RESTART);
    }

    private void mark(int marker) {
        out.write(MARKS);
        out.write(marker);
    }
}
