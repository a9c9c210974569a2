package org.hawsh.grants.calls;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.tasks.CallTask;
import org.hawsh.platform.values.Money;

/** A call as a list shows it. */
@Schema(name = "GrantCallSummary", description = "A call as a list shows it")
record GrantCallSummary(
        @NotNull UUID id,
        @NotNull UUID centreId,
        DraftWords title,
        @NotNull GrantCallState state,
        LocalDate opensOn,
        LocalDate closesOn,
        Money budget,
        @Schema(description = "Whether it waits for somebody to open it") @NotNull
                Boolean askedToOpen,
        @Schema(description = "What the caller can do about it now") @NotNull
                Set<CallTask> waitsFor,
        @NotNull Instant updatedAt,
        @NotNull Integer version) {}
