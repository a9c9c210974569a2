package org.hawsh.centres.closures;

import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.centres.LocalMoments;

/** When a closure ends after all. */
record EndClosure(
        @LocalMoments.ToTheMinute
                @Schema(
                        implementation = String.class,
                        pattern = LocalMoments.MOMENT,
                        nullable = true,
                        description = "Now if left out")
                LocalDateTime at) {}
