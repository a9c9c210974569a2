package org.hawsh.activities.enrolment.waitinglist;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How long an offered place is kept: so many hours, of which the time the centre is closed takes nothing away. */
public record OfferTime(Instant offeredAt, Duration length) {

    /** @param closed the times in which the centre is closed, in any order; @return empty while it is closed until further notice before the time is over */
    public Optional<Instant> end(List<Closed> closed) {
        Instant end = offeredAt.plus(length);
        Instant counted = offeredAt;
        for (Closed time : closed.stream().sorted(Comparator.comparing(Closed::from)).toList()) {
            if (!time.from().isBefore(end)) {
                break;
            }
            if (time.to() == null) {
                return Optional.empty();
            }
            Instant from = time.from().isAfter(counted) ? time.from() : counted;
            if (time.to().isAfter(from)) {
                end = end.plus(Duration.between(from, time.to()));
                counted = time.to();
            }
        }
        return Optional.of(end);
    }

    /** @param to null until further notice */
    public record Closed(Instant from, Instant to) {}
}
