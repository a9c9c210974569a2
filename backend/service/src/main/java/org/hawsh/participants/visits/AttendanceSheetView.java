package org.hawsh.participants.visits;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.AgeBand;
import org.hawsh.participants.Sex;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.words.Messages;
import org.hawsh.platform.workbooks.ImportFault;
import org.hawsh.work.files.FileState;

/** What a check found and what a commit did. */
@Schema(name = "AttendanceSheet")
record AttendanceSheetView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @Schema(description = "CHECKED can be committed; FAULTY wants mending; COMMITTED is stored")
                @NotNull
                FileState state,
        @Schema(description = "Rows with content, without the header") @NotNull Integer rowCount,
        @NotNull Integer faultCount,
        @Schema(description = "Visits and not people", examples = "840") @NotNull Long visits,
        @Schema(description = "The first 500") @NotNull List<ImportFault> faults,
        @Schema(description = "The first 10 counts as they would be stored") @NotNull
                List<Preview> preview,
        @NotNull Instant createdAt,
        @Schema(description = "When a file that was not committed is dropped") @NotNull
                Instant expiresAt,
        Instant committedAt)
        implements Addressed {

    private static final int MOST_FAULTS = 500;
    private static final int MOST_PREVIEWS = 10;

    static AttendanceSheetView of(AttendanceSheetService.Report report, Messages messages) {
        AttendanceSheet sheet = report.sheet();
        SheetCheck.Checked checked = report.checked();
        return new AttendanceSheetView(
                sheet.id(),
                sheet.centreId(),
                sheet.state(),
                sheet.rowCount(),
                sheet.faultCount(),
                sheet.visits(),
                checked == null
                        ? List.of()
                        : checked.faults().stream()
                                .limit(MOST_FAULTS)
                                .map(fault -> fault.view(messages))
                                .toList(),
                checked == null
                        ? List.of()
                        : checked.visits().stream().limit(MOST_PREVIEWS).map(Preview::of).toList(),
                sheet.createdAt(),
                sheet.expiresAt(),
                sheet.committedAt());
    }

    @Schema(name = "PastVisits", description = "How often people of one sex came")
    record Preview(
            @Schema(description = "The first of the month where only the month is known") @NotNull
                    LocalDate on,
            @NotNull Boolean monthOnly,
            @Schema(description = "As it was called then", examples = "Sewing") @NotNull
                    String activity,
            @NotNull Sex sex,
            AgeBand ageBand,
            @Schema(examples = "12") @NotNull Integer visits,
            @Schema(examples = "Attendance book 2025") @NotNull String source) {
        static Preview of(PastVisits said) {
            return new Preview(
                    said.on().day(),
                    said.on().monthOnly(),
                    said.activity(),
                    said.sex(),
                    said.ageBand(),
                    said.visits(),
                    said.source());
        }
    }
}
