package org.hawsh.testing;

import java.util.UUID;

/** The four centres of the first data. */
public final class TheCentres {
    public static final UUID BAGHDAD = UUID.fromString("01939e5c-0000-7000-8000-000000000001");
    public static final UUID DIYALA = UUID.fromString("01939e5c-0000-7000-8000-000000000002");
    public static final UUID KIRKUK = UUID.fromString("01939e5c-0000-7000-8000-000000000003");
    public static final UUID NINEWA = UUID.fromString("01939e5c-0000-7000-8000-000000000004");

    private TheCentres() {}
}
