package org.hawsh.activities.schedule;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.centres.LocalMoments;
import org.hawsh.platform.words.LocalizedText;

/** What hangs at the door while the centre is closed. */
@Schema(description = "The centre is closed; what hangs at its door")
record PublicClosure(
        @NotNull
                @LocalMoments.ToTheMinute
                @Schema(implementation = String.class, pattern = LocalMoments.MOMENT)
                LocalDateTime from,
        @LocalMoments.ToTheMinute
                @Schema(
                        implementation = String.class,
                        pattern = LocalMoments.MOMENT,
                        nullable = true,
                        description = "Null: until further notice")
                LocalDateTime to,
        @Schema(nullable = true) LocalizedText notice) {}
