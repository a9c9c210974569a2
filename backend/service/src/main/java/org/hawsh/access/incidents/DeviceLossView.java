package org.hawsh.access.incidents;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;
import org.hawsh.platform.http.Addressed;

@Schema(name = "DeviceLoss", description = "A device that is gone, and what it may have held")
record DeviceLossView(
        @NotNull UUID id,
        @NotNull UUID subject,
        @Schema(
                        description = "Null for somebody who has not been seen here yet",
                        examples = "Hemin Karim")
                String displayName,
        @NotNull LossKind kind,
        Instant happenedAt,
        @Schema(description = "From this moment on their earlier tokens opened nothing") @NotNull
                Instant reportedAt,
        @NotNull AccountRef reportedBy,
        @Schema(description = "Null where the identity provider was away and could not count them")
                Integer endedSessions,
        @Schema(description = "In the 24 hours before, as numbers only") @NotNull List<Held> held)
        implements Addressed {

    @Schema(name = "HeldOnDevice")
    record Held(@NotNull HeldKind kind, @NotNull int count) {}

    /** What a device may hold: sign-ins, people and lists that were looked at, lists kept for working offline. */
    enum HeldKind {
        SIGN_IN,
        SEEN_PEOPLE,
        SEEN_LISTS,
        OFFLINE_ROSTER
    }
}
