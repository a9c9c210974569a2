package org.hawsh.activities.courses.catalogue;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A session as other features see it, in the centre's own time.
 *
 * @param roomId null where it needs no room of the centre
 * @param topic what was taught; null while nobody said
 */
public record SessionRef(
        UUID id,
        UUID courseId,
        UUID centreId,
        UUID roomId,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        SessionState state,
        SheetState sheet,
        String topic) {}
