package org.hawsh.participants.consents;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Somebody who took back the agreement to be registered; to be answered by an erasure")
record WithdrawnRegistration(
        @NotNull UUID participantId,
        @Schema(examples = "KRK-004217-9") @NotNull String reference,
        @NotNull UUID centreId,
        @NotNull LocalDate withdrawnOn) {}
