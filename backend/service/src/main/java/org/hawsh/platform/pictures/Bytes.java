package org.hawsh.platform.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A picture that is read from its beginning to its end. */
final class Bytes {
    private final ByteBuffer in;

    Bytes(byte[] all, ByteOrder order) {
        in = ByteBuffer.wrap(all).order(order);
    }

    int next() {
        return in.get() & 0xFF;
    }

    int nextShort() {
        return in.getShort() & 0xFFFF;
    }

    int nextInt() {
        return in.getInt();
    }

    /** Four letters, which name a part. */
    String name() {
        return new String(take(4), StandardCharsets.ISO_8859_1);
    }

    /** @throws DamagedPicture if there are fewer */
    byte[] take(int count) {
        if (count < 0 || count > in.remaining()) {
            throw new DamagedPicture();
        }
        byte[] taken = new byte[count];
        in.get(taken);
        return taken;
    }

    void back(int count) {
        in.position(in.position() - count);
    }

    int position() {
        return in.position();
    }

    boolean hasMore() {
        return in.hasRemaining();
    }
}
