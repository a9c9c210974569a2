package org.hawsh.participants.households;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.InList;

/** Who may fetch a child, or must never be given it; those who could once stay in the history. */
@Schema(name = "ChildCollector")
record CollectorView(
        @NotNull UUID id,
        @NotNull CollectorKind kind,
        @Schema(examples = "Maryam Ali") @NotNull String name,
        @Schema(examples = "aunt") String relation,
        String phone,
        @NotNull Instant recordedAt,
        @Schema(description = "Null while it holds") Instant endedAt)
        implements InList {}
