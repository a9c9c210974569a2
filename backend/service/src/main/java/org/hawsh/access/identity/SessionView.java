package org.hawsh.access.identity;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Session", description = "A sign-in that has not ended")
record SessionView(
        @NotNull String id,
        @NotNull Instant startedAt,
        @NotNull Instant lastSeenAt,
        @Schema(description = "Where from, as the identity provider saw it", examples = "192.0.2.7")
                String address,
        @Schema(description = "Whether this very request belongs to it") @NotNull boolean current) {

    static SessionView of(Keycloak.Session session, String current) {
        return new SessionView(
                session.id(),
                Instant.ofEpochMilli(session.start()),
                Instant.ofEpochMilli(session.lastAccess()),
                session.ipAddress(),
                session.id().equals(current));
    }
}
