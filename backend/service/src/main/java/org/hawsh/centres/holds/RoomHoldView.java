package org.hawsh.centres.holds;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.InList;

/** A room that is taken. Neither who holds it nor why is part of any answer. */
@Schema(name = "RoomHold", description = "A room held for private use")
record RoomHoldView(
        @NotNull UUID id,
        @NotNull UUID roomId,
        @NotNull LocalDateTime startsAt,
        @NotNull LocalDateTime endsAt,
        @Schema(description = "Whether the reader made it, and so may end it") @NotNull
                Boolean mine)
        implements InList {}
