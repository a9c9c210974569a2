package org.hawsh.centres.closures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What other features may ask of closures. */
@ApplicationScoped
@Transactional
public class Closures {
    private static final int MANY = 1000;

    private final ClosureRepository closures;

    Closures(ClosureRepository closures) {
        this.closures = closures;
    }

    /** The times in which the whole centre is closed and that touch these days, both included. */
    public List<ClosedTime> ofCentre(UUID centreId, LocalDate from, LocalDate to) {
        return upheld(centreId, from, to)
                .filter(closure -> closure.roomId() == null)
                .map(Closures::time)
                .toList();
    }

    /** The rooms that are closed by themselves at a time that touches these days, both included, each with when. */
    @Transactional
    public Map<UUID, List<ClosedTime>> ofRooms(UUID centreId, LocalDate from, LocalDate to) {
        return upheld(centreId, from, to)
                .filter(closure -> closure.roomId() != null)
                .collect(
                        Collectors.groupingBy(
                                Closure::roomId,
                                Collectors.mapping(Closures::time, Collectors.toList())));
    }

    private Stream<Closure> upheld(UUID centreId, LocalDate from, LocalDate to) {
        return closures
                .touching(
                        centreId,
                        from.atStartOfDay(),
                        to.plusDays(1).atStartOfDay(),
                        ClosureRepository.FOREVER,
                        new UUID(-1, -1),
                        MANY)
                .stream()
                .filter(Closure::isUpheld);
    }

    private static ClosedTime time(Closure closure) {
        return new ClosedTime(closure.id(), closure.plan().startsAt(), closure.plan().endsAt());
    }

    /** Whether the centre as a whole or the room is closed for a part of the time. */
    public boolean isClosed(UUID centreId, UUID roomId, LocalDateTime from, LocalDateTime to) {
        return closures.isClosed(centreId, roomId, from, to);
    }

    /** @param endsAt null until further notice */
    public record ClosedTime(UUID closureId, LocalDateTime startsAt, LocalDateTime endsAt) {

        public boolean touches(LocalDateTime begin, LocalDateTime end) {
            return startsAt.isBefore(end) && (endsAt == null || endsAt.isAfter(begin));
        }
    }
}
