package org.hawsh.testing;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The centres' own clock. */
public final class Clocks {
    private static final ZoneId BAGHDAD = ZoneId.of("Asia/Baghdad");

    private Clocks() {}

    /** Now at the centres, to the minute. */
    public static LocalDateTime now() {
        return LocalDateTime.now(BAGHDAD).truncatedTo(ChronoUnit.MINUTES);
    }

    /** As the contract writes it. */
    public static String inHours(int hours) {
        return now().plusHours(hours).toString();
    }
}
