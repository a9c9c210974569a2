package org.hawsh.activities.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.Sex;

/** How many came of one sex and age. */
record HeadcountCell(
        @NotNull Sex sex,
        @NotNull HeadcountBand ageBand,
        @NotNull @Min(0) @Max(5000) @Schema(examples = "12") Integer people) {}
