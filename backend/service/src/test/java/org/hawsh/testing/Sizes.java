package org.hawsh.testing;

/** How much a test tries: seeded small sizes in {@code make test}, the full ones in {@code make test-long}. */
public final class Sizes {
    private static final boolean LONG = Boolean.getBoolean("hawsh.long");

    private Sizes() {}

    public static int of(int small, int full) {
        return LONG ? full : small;
    }
}
