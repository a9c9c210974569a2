package org.hawsh.activities.attendance;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;

/** A scan of the signed paper. */
@Schema(name = "SheetScan")
record ScanView(
        @NotNull UUID id,
        @NotNull @Schema(description = "How many signatures are on it") Integer counted,
        @NotNull Instant attachedAt,
        @NotNull AccountRef attachedBy) {}
