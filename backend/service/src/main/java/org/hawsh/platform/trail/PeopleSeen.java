package org.hawsh.platform.trail;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.hawsh.platform.request.Request;
import org.hawsh.platform.values.Moments;

/** Holds the caller's reading to its ceiling: slowly at first, then not at all. Whom they saw already they see as before. */
@Singleton
class PeopleSeen {
    private static final Duration WITHIN = Duration.ofHours(1);

    /** A file has a number of people somebody else approved; who is removed is not looked at. */
    private static final Set<String> SHOWS_NOBODY = Set.of("EXPORT", "WITHDRAW_IMPORT");

    private final PeopleCeiling ceiling;
    private final OfPeople ofPeople;
    private final Request request;

    PeopleSeen(PeopleCeiling ceiling, OfPeople ofPeople, Request request) {
        this.ceiling = ceiling;
        this.ofPeople = ofPeople;
        this.request = request;
    }

    boolean count(Act act) {
        return ofPeople.kinds().contains(act.entity()) && !SHOWS_NOBODY.contains(act.name());
    }

    String[] kinds() {
        return ofPeople.kinds().toArray(String[]::new);
    }

    /**
     * @throws TooManyPeople if this answer would show too many; what it wrote is rolled back with it
     */
    void hold(Seen seen) {
        if (seen.added() == 0 || seen.people() <= ceiling.slow()) {
            return;
        }
        if (seen.people() > ceiling.stop()) {
            request.stopped();
            throw new TooManyPeople(until(seen.earliest(), WITHIN), ceiling.stop());
        }
        if (seen.latest() != null && seen.latest().plus(ceiling.pause()).isAfter(Moments.now())) {
            throw new TooManyPeople(until(seen.latest(), ceiling.pause()), ceiling.slow());
        }
    }

    /** In seconds, never none. */
    private static long until(Instant begun, Duration after) {
        return begun == null
                ? after.toSeconds()
                : Math.max(1, Duration.between(Moments.now(), begun.plus(after)).toSeconds() + 1);
    }

    /**
     * @param people those of the last hour, this answer's included
     * @param added those of this answer who were not among them
     * @param latest when somebody was last seen; null for never
     * @param earliest when the first of the hour was; null for never
     */
    record Seen(long people, long added, Instant latest, Instant earliest) {}
}
