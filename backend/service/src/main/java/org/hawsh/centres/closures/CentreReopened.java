package org.hawsh.centres.closures;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A closure was withdrawn or ends earlier than declared. Fired inside the transaction.
 *
 * @param roomId null for the whole centre
 * @param at from when on nothing is closed by it any more: its own beginning where it was withdrawn
 */
public record CentreReopened(UUID closureId, UUID centreId, UUID roomId, LocalDateTime at) {}
