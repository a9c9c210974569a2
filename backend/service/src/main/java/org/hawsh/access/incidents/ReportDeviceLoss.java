package org.hawsh.access.incidents;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A device that is gone. */
record ReportDeviceLoss(
        @Schema(description = "Whose; null for one's own") UUID subject,
        @NotNull LossKind kind,
        @Schema(description = "Null where nobody knows") Instant happenedAt) {}
