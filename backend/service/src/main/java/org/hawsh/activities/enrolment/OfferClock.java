package org.hawsh.activities.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hawsh.activities.enrolment.waitinglist.OfferTime;
import org.hawsh.centres.Centres;
import org.hawsh.centres.closures.Closures;

/** Until when a place is kept, by the closures of the centre as they are now. */
@ApplicationScoped
class OfferClock {
    /** No closure that matters to an offer begins later. */
    private static final int DAYS_AHEAD = 400;

    private final Closures closures;
    private final Centres centres;

    OfferClock(Closures closures, Centres centres) {
        this.closures = closures;
        this.centres = centres;
    }

    void set(Enrolment offered, int hours) {
        OfferTime time = offered.offerTime(Duration.ofHours(hours));
        offered.keepOffer(
                time.end(closedAt(offered.centreId(), time)), time.offeredAt().plus(time.length()));
    }

    private List<OfferTime.Closed> closedAt(UUID centre, OfferTime time) {
        ZoneId zone = centres.zoneOf(centre);
        LocalDate from = LocalDate.ofInstant(time.offeredAt(), zone);
        return closures.ofCentre(centre, from, from.plusDays(DAYS_AHEAD)).stream()
                .map(
                        closed ->
                                new OfferTime.Closed(
                                        closed.startsAt().atZone(zone).toInstant(),
                                        closed.endsAt() == null
                                                ? null
                                                : closed.endsAt().atZone(zone).toInstant()))
                .toList();
    }
}
