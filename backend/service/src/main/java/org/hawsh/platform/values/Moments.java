package org.hawsh.platform.values;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as the database keeps them, so that what is answered now and what is read later are the same to the last digit. */
public final class Moments {
    private Moments() {}

    /** Now, UTC, in microseconds. */
    public static Instant now() {
        return Chance.now().truncatedTo(ChronoUnit.MICROS);
    }
}
