package org.hawsh.embedded.demonstration;

import java.time.LocalDate;
import java.time.ZoneId;

/** Where the demonstration happens: its days are the centres', whatever zone the machine keeps. */
public final class Iraq {
    public static final ZoneId ZONE = ZoneId.of("Asia/Baghdad");

    private Iraq() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
