package org.hawsh.centres.closures;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A centre or a room was declared closed. Fired inside the transaction: what an observer does is done with the closure or
 * not at all.
 *
 * @param roomId null for the whole centre
 * @param endsAt null until further notice
 */
public record CentreClosed(
        UUID closureId,
        UUID centreId,
        UUID roomId,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String cause) {}
