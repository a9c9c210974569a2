package org.hawsh.activities.enrolment.waitinglist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A place kept for somebody, and until when.
 *
 * @param at null for whoever was never offered one
 * @param paused while the centre is closed until further notice
 */
@Embeddable
public record Offer(
        @Column(name = "offered_at") Instant at,
        @Column(name = "offered_until") Instant until,
        @Column(name = "offer_paused") boolean paused) {
    public static final Offer NONE = new Offer(null, null, false);

    public static Offer madeAt(Instant at) {
        return new Offer(at, null, false);
    }

    /**
     * @param end empty while the centre is closed until further notice
     * @param otherwise what is written down then, and not told
     */
    public Offer keptUntil(Optional<Instant> end, Instant otherwise) {
        return new Offer(at, end.orElse(otherwise), end.isEmpty());
    }

    public Offer over() {
        return new Offer(at, null, false);
    }

    public OfferTime time(Duration length) {
        return new OfferTime(at, length);
    }

    /** Until when, as it is told: nothing while it is paused. */
    public Instant told() {
        return paused ? null : until;
    }
}
