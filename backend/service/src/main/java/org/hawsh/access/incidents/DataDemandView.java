package org.hawsh.access.incidents;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;
import org.hawsh.platform.http.Addressed;

@Schema(name = "DataDemand", description = "Somebody demanded data, and how they were answered")
record DataDemandView(
        @NotNull UUID id,
        @Schema(description = "Stands on the printed answer", examples = "DD-4F7K-B") @NotNull
                String reference,
        @NotNull UUID centreId,
        @Schema(description = "Of the code list data-demanders", examples = "AUTHORITY") @NotNull
                String demandedBy,
        @NotNull DataDemand.Demanded demanded,
        @NotNull LocalDate demandedOn,
        String office,
        @NotNull DataDemand.Answer answer,
        @NotNull AccountRef recordedBy,
        @NotNull Instant recordedAt)
        implements Addressed {}
