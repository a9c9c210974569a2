package org.hawsh.grants.awards.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.values.Money;

/** One part of the support. */
@Schema(name = "PlannedGrantInstalment", description = "One part of the support")
public record PlannedInstalment(
        @Schema(description = "Of one that was agreed before; null for a new one") UUID id,
        @NotNull @Valid Money amount,
        @NotNull InstalmentMeans means,
        @Schema(
                        description =
                                "The milestone that has to be reached first, by its place in the list, from 1 on; null for none")
                @Min(1)
                Integer waitsFor) {}
