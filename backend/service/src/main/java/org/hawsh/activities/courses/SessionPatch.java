package org.hawsh.activities.courses;

import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.centres.LocalMoments;

/** The published form of the merge patch: every member may be left out. */
@Schema(description = "What to change (RFC 7396): what is left out stays, null takes away")
record SessionPatch(
        @LocalMoments.ToTheMinute
                @Schema(implementation = String.class, pattern = LocalMoments.MOMENT)
                LocalDateTime from,
        @LocalMoments.ToTheMinute
                @Schema(implementation = String.class, pattern = LocalMoments.MOMENT)
                LocalDateTime to,
        @Schema(nullable = true) UUID roomId,
        @Schema(nullable = true) String topic) {}
