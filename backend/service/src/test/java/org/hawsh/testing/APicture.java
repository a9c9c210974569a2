package org.hawsh.testing;

import java.util.Base64;

/** The smallest files there are, as a scanner or a telephone would make them. */
public final class APicture {
    /** One dot. */
    public static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private APicture() {}
}
