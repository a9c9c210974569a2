package org.hawsh.grants.awards;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.tasks.SupportTask;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.words.LocalizedText;

/** A support as a list shows it. */
@Schema(name = "GrantSummary", description = "A support as a list shows it")
record GrantSummary(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull UUID callId,
        @NotNull UUID networkId,
        @NotNull LocalizedText networkName,
        @NotNull String code,
        @NotNull String title,
        @NotNull Money amount,
        @NotNull GrantState state,
        @Schema(description = "Null before anything is agreed") LocalDate startsOn,
        LocalDate endsOn,
        LocalDate completedOn,
        @Schema(description = "The next milestone that is not reached; null where none is left")
                LocalDate nextDueOn,
        @Schema(description = "Whether a milestone is due and not reached") @NotNull
                Boolean overdue,
        @Schema(description = "Whether it waits for a second person") @NotNull Boolean proposed,
        @Schema(description = "What the caller can do about it now") @NotNull
                Set<SupportTask> waitsFor,
        @NotNull Instant updatedAt,
        @NotNull Integer version) {}
