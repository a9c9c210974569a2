package org.hawsh.grants.awards.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** What the network is to do, and until when. */
@Schema(name = "PlannedGrantMilestone", description = "What the network is to do, until when")
public record PlannedMilestone(
        @Schema(description = "Of one that was agreed before; null for a new one") UUID id,
        @NotNull @PlainText @Size(min = 1, max = 200) String title,
        @Schema(description = "The last day") @NotNull LocalDate dueOn) {}
