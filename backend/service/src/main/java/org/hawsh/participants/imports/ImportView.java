package org.hawsh.participants.imports;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.BirthDate;
import org.hawsh.participants.NameParts;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.participants.Sex;
import org.hawsh.platform.Messages;
import org.hawsh.platform.sheets.ImportFault;

/** What a check found and what a commit did. */
@Schema(name = "ParticipantImport")
record ImportView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @Schema(
                        description =
                                "CHECKED can be committed; FAULTY wants mending; COMMITTED is in the register")
                @NotNull
                ParticipantImport.State state,
        @Schema(description = "Rows with content, without the header") @NotNull Integer rowCount,
        @NotNull Integer faultCount,
        @NotNull List<Column> columns,
        @Schema(description = "The first 500") @NotNull List<ImportFault> faults,
        @Schema(description = "The first 10 people as they would be registered") @NotNull
                List<Preview> preview,
        @NotNull Instant createdAt,
        @Schema(description = "When a file that was not committed is dropped") @NotNull
                Instant expiresAt,
        @Schema(nullable = true) Instant committedAt) {

    private static final int MOST_FAULTS = 500;
    private static final int MOST_PREVIEWS = 10;

    static ImportView of(ImportService.ImportReport report, Messages messages) {
        ParticipantImport kept = report.kept();
        ImportCheck.Checked checked = report.checked();
        return new ImportView(
                kept.id(),
                kept.centreId(),
                kept.state(),
                kept.rowCount(),
                kept.faultCount(),
                checked == null ? List.of() : checked.header().stream().map(Column::of).toList(),
                checked == null
                        ? List.of()
                        : checked.faults().stream()
                                .limit(MOST_FAULTS)
                                .map(fault -> fault.view(messages))
                                .toList(),
                checked == null
                        ? List.of()
                        : checked.people().stream().limit(MOST_PREVIEWS).map(Preview::of).toList(),
                kept.createdAt(),
                kept.expiresAt(),
                kept.committedAt());
    }

    @Schema(
            name = "ImportColumn",
            description = "A column of the file and what it was recognised as")
    record Column(
            @Schema(examples = "الاسم") @NotNull String header,
            @Schema(description = "Null where it is not used", nullable = true, examples = "given")
                    String field) {
        static Column of(String header) {
            return new Column(
                    header,
                    ImportField.of(header)
                            .map(field -> field.name().toLowerCase(Locale.ROOT))
                            .orElse(null));
        }
    }

    @Schema(name = "ImportPreview", description = "A person as they would be registered")
    record Preview(
            @NotNull PreviewName name,
            @NotNull Sex sex,
            @Schema(nullable = true) BirthDate birthDate) {
        static Preview of(RegisterParticipant person) {
            NameParts name = person.name();
            return new Preview(
                    new PreviewName(name.given(), name.father(), name.grandfather()),
                    person.sex(),
                    person.birthDate());
        }
    }

    @Schema(name = "ImportPreviewName")
    record PreviewName(
            @NotNull String given,
            @Schema(nullable = true) String father,
            @Schema(nullable = true) String grandfather) {}
}
