package org.hawsh.activities.attendance.missing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.courses.catalogue.SheetState;
import org.hawsh.platform.words.LocalizedText;

/** A session that is over and whose sheet is not locked. */
@Schema(description = "A session that is over and whose sheet nobody stands by yet")
record MissingSheet(
        @NotNull UUID sessionId,
        @NotNull UUID courseId,
        @NotNull UUID centreId,
        @NotNull LocalizedText title,
        @NotNull LocalDateTime startsAt,
        @NotNull LocalDateTime endsAt,
        @NotNull SheetState sheet) {}
