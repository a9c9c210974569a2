package org.hawsh.activities.messages;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;

/** A centre where it is about noon whenever the test runs: at night nobody is written to. */
final class ACentreAtNoon {
    private ACentreAtNoon() {}

    static UUID open() {
        return itIsAbout(12, ACentre.any().open());
    }

    static UUID itIsAbout(int hour, UUID centre) {
        int east = Math.floorMod(hour - LocalTime.now(ZoneOffset.UTC).getHour() + 12, 24) - 12;
        // Etc/GMT-3 lies three hours east of Greenwich.
        Databases.execute(
                "update centre set zone = ? where id = ?",
                "Etc/GMT" + (east > 0 ? "-" + east : "+" + -east),
                centre);
        return centre;
    }
}
