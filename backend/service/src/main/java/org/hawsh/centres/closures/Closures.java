package org.hawsh.centres.closures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** What other features may ask of closures. */
@ApplicationScoped
public class Closures {
    private static final int MANY = 1000;

    private final ClosureRepository closures;

    Closures(ClosureRepository closures) {
        this.closures = closures;
    }

    /** The times in which the whole centre is closed and that touch these days, both included. */
    @Transactional
    public List<ClosedTime> ofCentre(UUID centreId, LocalDate from, LocalDate to) {
        return closures
                .touching(centreId, from.atStartOfDay(), to.plusDays(1).atStartOfDay(), MANY)
                .stream()
                .filter(closure -> closure.roomId() == null && closure.isUpheld())
                .map(
                        closure ->
                                new ClosedTime(
                                        closure.id(), closure.plan().from(), closure.plan().to()))
                .toList();
    }

    /** Whether the centre as a whole or the room is closed for a part of the time. */
    @Transactional
    public boolean isClosed(UUID centreId, UUID roomId, LocalDateTime from, LocalDateTime to) {
        return closures.isClosed(centreId, roomId, from, to);
    }

    /** @param to null until further notice */
    public record ClosedTime(UUID closureId, LocalDateTime from, LocalDateTime to) {}
}
