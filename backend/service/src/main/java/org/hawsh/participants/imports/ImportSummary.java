package org.hawsh.participants.imports;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;

/** Where one of the imports stands; nothing of what is in it. */
@Schema(name = "ParticipantImportSummary")
record ImportSummary(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull ImportStage stage,
        @Schema(description = "Rows with content below the header") @NotNull Integer rowCount,
        @Schema(description = "How far the check or the commit has come") @NotNull Integer rowsDone,
        @NotNull Integer faultCount,
        @Schema(description = "Likely duplicates nobody has decided about") @NotNull
                Integer undecidedCount,
        @Schema(description = "Rows a commit left out because they were the same person") @NotNull
                Integer skippedCount,
        @Schema(description = "Rows that want mending, each counted once") @NotNull
                Integer faultyRowCount,
        @NotNull AccountRef createdBy,
        @NotNull Instant createdAt,
        @Schema(description = "When a file that was not committed is dropped") @NotNull
                Instant expiresAt,
        Instant committedAt) {

    static ImportSummary of(ParticipantImport kept, long undecided, AccountRef createdBy) {
        ImportCounts counts = kept.counts();
        return new ImportSummary(
                kept.id(),
                kept.centreId(),
                kept.stage(),
                counts.rowCount(),
                counts.rowsDone(),
                counts.faultCount(),
                (int) undecided,
                counts.skippedCount(),
                counts.faultyRows(),
                createdBy,
                kept.createdAt(),
                kept.expiresAt(),
                kept.committedAt());
    }
}
