package org.hawsh.participants.visits;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;

@Schema(name = "LoadedAttendanceSheet", description = "An old sheet whose visits are stored")
record LoadedSheet(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @Schema(description = "Visits and not people", examples = "840") @NotNull Long visits,
        @Schema(description = "Rows with content, without the header") @NotNull Integer rowCount,
        @NotNull LocalDate fromDay,
        @Schema(description = "The first of the month where only the month is known") @NotNull
                LocalDate toDay,
        @NotNull AccountRef loadedBy,
        @NotNull Instant loadedAt) {

    static LoadedSheet of(AttendanceSheet sheet, Map<UUID, AccountRef> names) {
        return new LoadedSheet(
                sheet.id(),
                sheet.centreId(),
                sheet.visits(),
                sheet.rowCount(),
                sheet.fromDay(),
                sheet.toDay(),
                names.get(sheet.createdBy()),
                sheet.committedAt());
    }
}
