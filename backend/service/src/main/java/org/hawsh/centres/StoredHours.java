package org.hawsh.centres;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** One day's hours as the table keeps them; the regular ones under season 0. */
@Embeddable
record StoredHours(
        short seasonNo,
        @Enumerated(EnumType.STRING) DayOfWeek day,
        LocalTime opens,
        LocalTime closes) {
    static final short REGULAR = 0;

    static StoredHours of(short seasonNo, OpeningHours.Hours hours) {
        return new StoredHours(seasonNo, hours.day(), hours.opens(), hours.closes());
    }

    OpeningHours.Hours hours() {
        return new OpeningHours.Hours(day, opens, closes);
    }
}
