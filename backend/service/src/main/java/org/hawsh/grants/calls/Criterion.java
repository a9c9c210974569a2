package org.hawsh.grants.calls;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something applications are looked at for. */
@Schema(name = "GrantCallCriterion", description = "Something applications are looked at for")
record Criterion(
        @NotNull @Valid DraftWords words,
        @Schema(description = "Of 100 over all criteria", examples = "40")
                @NotNull
                @Min(1)
                @Max(100)
                Integer weight) {}
