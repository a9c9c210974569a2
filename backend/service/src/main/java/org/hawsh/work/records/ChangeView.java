package org.hawsh.work.records;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;

@Schema(name = "HistoryChange", description = "One edit: which fields it changed; never a value")
record ChangeView(
        @Schema(description = "The version the edit made") @NotNull Integer version,
        @Schema(examples = "[\"birthDate\"]") @NotNull List<String> changedFields,
        @NotNull AccountRef by,
        @NotNull Instant at) {}
