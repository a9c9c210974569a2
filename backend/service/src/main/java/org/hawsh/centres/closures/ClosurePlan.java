package org.hawsh.centres.closures;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A centre or a room that is to be closed, in the centre's own time.
 *
 * @param roomId null for the whole centre
 * @param endsAt null until further notice
 */
public record ClosurePlan(
        UUID centreId, UUID roomId, LocalDateTime startsAt, LocalDateTime endsAt, String cause) {}
