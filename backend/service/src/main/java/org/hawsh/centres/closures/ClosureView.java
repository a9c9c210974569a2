package org.hawsh.centres.closures;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.words.LocalizedText;

@Schema(name = "CentreClosure", description = "A centre or a room that is closed for a time")
record ClosureView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @Schema(description = "Null for the whole centre") UUID roomId,
        @NotNull LocalDateTime startsAt,
        @Schema(description = "Null until further notice") LocalDateTime endsAt,
        @Schema(description = "Of the code list closure-causes", examples = "HEAT") @NotNull
                String cause,
        @Schema(description = "Words for the door") LocalizedText notice,
        @NotNull ClosureState state,
        @NotNull AccountRef declaredBy,
        @NotNull Instant declaredAt,
        @NotNull Consequences consequences,
        @NotNull Integer version)
        implements Addressed, Versioned {}
