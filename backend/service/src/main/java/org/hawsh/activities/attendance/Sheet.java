package org.hawsh.activities.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * What the sheet of a session says beside its marks.
 *
 * @param inTheRoom how many were counted; null while nobody has
 * @param lockedAt null until somebody submitted it
 */
record Sheet(
        int version,
        boolean takenByHeadcount,
        Integer inTheRoom,
        Instant countedAt,
        Instant lockedAt,
        UUID lockedBy) {}
