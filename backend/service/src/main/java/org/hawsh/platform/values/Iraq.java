package org.hawsh.platform.values;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The country whose days the service keeps: three hours before UTC and without summer time since 2007-10-01 (IANA time zone
 * database). The machine's own zone is never asked; in SQL the day is {@code today_in_iraq()}.
 */
public final class Iraq {
    public static final ZoneId ZONE = ZoneId.of("Asia/Baghdad");

    private Iraq() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
