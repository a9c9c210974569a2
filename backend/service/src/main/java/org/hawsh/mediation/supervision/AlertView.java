package org.hawsh.mediation.supervision;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.PartOf;

/** A safety alert, until somebody has acknowledged it. */
@Schema(name = "MediationAlert")
record AlertView(
        @NotNull UUID id,
        @NotNull UUID caseId,
        @NotNull Instant raisedAt,
        @Schema(description = "Null once the narrative is destroyed") String text)
        implements PartOf {}
