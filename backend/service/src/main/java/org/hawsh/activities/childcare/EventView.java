package org.hawsh.activities.childcare;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.PartOf;

/** What happened to a child while it was here. */
@Schema(name = "ChildcareEvent")
record EventView(
        @NotNull UUID id,
        @NotNull EventKind kind,
        String what,
        String injury,
        String firstAid,
        String witness,
        Instant parentToldAt,
        @NotNull Instant happenedAt,
        @Schema(description = "Null where nobody knows what they are called") String recordedByName)
        implements PartOf {}
