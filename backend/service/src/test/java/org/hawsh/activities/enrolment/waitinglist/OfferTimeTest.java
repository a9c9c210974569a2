package org.hawsh.activities.enrolment.waitinglist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hawsh.activities.enrolment.waitinglist.OfferTime.Closed;
import org.junit.jupiter.api.Test;

/** The time of an offer stands still while the centre is closed. */
class OfferTimeTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final OfferTime TEN_HOURS = new OfferTime(NOON, Duration.ofHours(10));

    @Test
    void withoutAClosureAnOfferStandsSoManyHours() {
        assertEquals(at(10), TEN_HOURS.end(List.of()));
    }

    @Test
    void aClosureTakesNothingFromIt() {
        assertEquals(at(13), TEN_HOURS.end(List.of(closed(2, 5))));
        assertEquals(at(12), TEN_HOURS.end(List.of(closed(-3, 2))), "only what is left of it");
        assertEquals(at(10), TEN_HOURS.end(List.of(closed(-3, -1))));
        assertEquals(at(10), TEN_HOURS.end(List.of(closed(10, 20))), "it was over before");
    }

    @Test
    void closuresThatPushItIntoAnotherAreAddedUp() {
        assertEquals(at(18), TEN_HOURS.end(List.of(closed(11, 16), closed(2, 5))));
        assertEquals(at(16), TEN_HOURS.end(List.of(closed(2, 6), closed(4, 8))), "not twice");
    }

    @Test
    void untilFurtherNoticeNobodyCanSay() {
        Closed open = new Closed(NOON.plus(Duration.ofHours(3)), null);
        assertEquals(Optional.empty(), TEN_HOURS.end(List.of(open)));
        Closed later = new Closed(NOON.plus(Duration.ofHours(12)), null);
        assertEquals(at(10), TEN_HOURS.end(List.of(later)));
        assertEquals(
                Optional.empty(), TEN_HOURS.end(List.of(later, closed(1, 4))), "pushed into it");
    }

    private static Closed closed(int from, int to) {
        return new Closed(NOON.plus(Duration.ofHours(from)), NOON.plus(Duration.ofHours(to)));
    }

    private static Optional<Instant> at(int hours) {
        return Optional.of(NOON.plus(Duration.ofHours(hours)));
    }
}
