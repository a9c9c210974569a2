package org.hawsh.platform.pictures;

import java.nio.BufferUnderflowException;
import java.nio.ByteOrder;

/** Which way is up: the one thing of EXIF (CIPA DC-008) without which most photographs of a telephone lie on their side. */
final class Orientation {
    static final int UPRIGHT = 1;

    private static final int LAST = 8;
    private static final int TAG = 0x0112;
    private static final int LITTLE_ENDIAN = 'I';
    private static final int MARK_AND_MAGIC = 4;
    private static final int HEAD = 8;
    private static final int TYPE_AND_COUNT = 6;
    private static final int REST_OF_VALUE = 2;
    private static final int REST_OF_ENTRY = 10;

    private Orientation() {}

    /** Upright for whatever cannot be read. */
    static int of(byte[] tiff) {
        try {
            return tiff.length < HEAD ? UPRIGHT : read(tiff);
        } catch (DamagedPicture | BufferUnderflowException e) {
            return UPRIGHT;
        }
    }

    private static int read(byte[] tiff) {
        Bytes in =
                new Bytes(
                        tiff,
                        tiff[0] == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        in.take(MARK_AND_MAGIC);
        in.take(in.nextInt() - HEAD);
        for (int entries = in.nextShort(); entries > 0; entries--) {
            if (in.nextShort() == TAG) {
                in.take(TYPE_AND_COUNT);
                int value = in.nextShort();
                in.take(REST_OF_VALUE);
                return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
            }
            in.take(REST_OF_ENTRY);
        }
        return UPRIGHT;
    }
}
