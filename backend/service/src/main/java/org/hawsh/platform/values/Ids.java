package org.hawsh.platform.values;

import java.util.UUID;

/** Identifiers: UUID version 7 (RFC 9562 §5.7), ordered by time so that index pages stay warm. */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        byte[] random = new byte[10];
        Chance.random().nextBytes(random);
        long high = Chance.now().toEpochMilli() << 16;
        high |= 0x7000 | ((random[0] & 0x0F) << 8) | (random[1] & 0xFF);
        long low = 0;
        for (int i = 2; i < 10; i++) {
            low = low << 8 | random[i] & 0xFF;
        }
        return new UUID(high, low & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}
