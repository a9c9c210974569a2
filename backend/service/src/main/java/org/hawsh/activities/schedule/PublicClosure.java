package org.hawsh.activities.schedule;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

/** What hangs at the door while the centre is closed. */
@Schema(description = "The centre is closed; what hangs at its door")
record PublicClosure(
        @NotNull LocalDateTime startsAt,
        @Schema(description = "Null: until further notice") LocalDateTime endsAt,
        LocalizedText notice) {}
