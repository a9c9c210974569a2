package org.hawsh.grants.awards.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** What is agreed with a network: the days, what it does, and in which parts it is supported. */
@Schema(name = "GrantPlan", description = "What is agreed with a network")
public record GrantPlan(
        @NotNull LocalDate startsOn,
        @Schema(description = "The last day, included") @NotNull LocalDate endsOn,
        @Schema(
                        description =
                                "Why the funder is not shown at this place, though it is elsewhere; null where it is shown")
                @PlainText
                @Size(min = 1, max = 300)
                String notShownBecause,
        @Schema(description = "In their order") @NotNull @Size(max = 20)
                List<@NotNull @Valid PlannedMilestone> milestones,
        @Schema(description = "In their order; together they are the whole amount")
                @NotEmpty
                @Size(max = 20)
                List<@NotNull @Valid PlannedInstalment> instalments) {}
