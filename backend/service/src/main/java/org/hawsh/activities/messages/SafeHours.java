package org.hawsh.activities.messages;

import java.time.LocalDateTime;
import java.util.Set;
import org.hawsh.participants.profile.ContactDetails.Hours;

/** When a telephone may make a sound: in the hours the person named, and at night never. */
final class SafeHours {
    private SafeHours() {}

    /** @return now, or the next full hour that is safe */
    static LocalDateTime next(Set<Hours> best, LocalDateTime now) {
        LocalDateTime moment = now;
        while (!isSafe(best, moment.getHour())) {
            moment = moment.withMinute(0).plusHours(1);
        }
        return moment;
    }

    private static boolean isSafe(Set<Hours> best, int hour) {
        if (best.isEmpty()) {
            return hour >= from(Hours.MORNING) && hour < to(Hours.EVENING);
        }
        return best.stream().anyMatch(named -> hour >= from(named) && hour < to(named));
    }

    private static int from(Hours hours) {
        return 8 + 3 * hours.ordinal();
    }

    private static int to(Hours hours) {
        return from(hours) + 3;
    }
}
