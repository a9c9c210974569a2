package org.hawsh.mediation.parties;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.PartOf;

/** What a party last said of taking part. */
@Schema(name = "MediationConsent")
record ConsentView(
        @NotNull Boolean given,
        @NotNull Instant recordedAt,
        @Schema(description = "Null once the narrative is destroyed") ConsentDetails how)
        implements PartOf {}
