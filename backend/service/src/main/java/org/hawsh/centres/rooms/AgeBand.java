package org.hawsh.centres.rooms;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Children from one age up to, and without, another: how many of them one worker may look after. */
@Embeddable
@Schema(description = "Children from one age up to another: how many one worker may look after")
public record AgeBand(
        @Schema(examples = "0") @NotNull @Min(0) @Max(216) Integer fromMonths,
        @Schema(description = "Not included", examples = "24") @NotNull @Min(1) @Max(216)
                Integer toMonths,
        @Schema(examples = "4") @NotNull @Min(1) @Max(50) Integer childrenPerWorker) {}
