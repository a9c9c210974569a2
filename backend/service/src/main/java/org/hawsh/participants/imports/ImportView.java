package org.hawsh.participants.imports;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.BirthDate;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.participants.Sex;
import org.hawsh.participants.imports.rows.ImportField;
import org.hawsh.participants.imports.rows.ImportReading;
import org.hawsh.participants.names.NameParts;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.words.Messages;
import org.hawsh.platform.workbooks.Columns;
import org.hawsh.platform.workbooks.ImportFault;
import org.hawsh.platform.workbooks.TableFile;
import org.hawsh.platform.workbooks.TextEncoding;
import org.hawsh.work.files.FileState;

/** Where a file stands, what was found in it and what a commit did. */
@Schema(name = "ParticipantImport")
record ImportView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull FileState state,
        @Schema(
                        description =
                                "READ waits to be told how it is read; CHECKING and COMMITTING are at work: ask again; CHECKED can be committed"
                                        + " once every duplicate is decided; FAULTY wants mending; STOPPED could not be finished, and nobody was"
                                        + " registered; COMMITTED is in the register; WITHDRAWN was: it was taken back whole")
                @NotNull
                ImportStage stage,
        @Schema(description = "Rows with content below the header") @NotNull Integer rowCount,
        @Schema(description = "How far the check or the commit has come") @NotNull Integer rowsDone,
        @NotNull Integer faultCount,
        @Schema(description = "Rows that are likely somebody who is known already") @NotNull
                Integer duplicateCount,
        @Schema(description = "Those nobody has decided about") @NotNull Integer undecidedCount,
        @Schema(description = "Rows a commit left out because they were the same person") @NotNull
                Integer skippedCount,
        @Schema(description = "Rows that want mending, each counted once") @NotNull
                Integer faultyRowCount,
        @Schema(
                        description =
                                "How many people a commit would register now, or has registered: neither those who are known already nor rows that want mending")
                @NotNull
                Integer registerCount,
        @Schema(description = "How the file is read; null once it is committed") Reading reading,
        @NotNull List<Column> columns,
        @Schema(description = "Each kind of fault once, the most frequent first") @NotNull
                List<Kind> faultKinds,
        @Schema(description = "The first 500") @NotNull List<ImportFault> faults,
        @Schema(description = "The first 10 people as they would be registered") @NotNull
                List<Preview> preview,
        @NotNull Instant createdAt,
        @Schema(description = "When a file that was not committed is dropped") @NotNull
                Instant expiresAt,
        Instant committedAt,
        @Schema(
                        description =
                                "Until when it can be taken back while nothing else touched its people; null where it cannot")
                Instant withdrawableUntil,
        @Schema(description = "When it was taken back; null where it was not") Instant withdrawnAt)
        implements Addressed {

    private static final int MOST_EXAMPLES = 3;

    /** A workbook is an import like any other. */
    @Override
    public String addressUnder(String collection) {
        return "/api/v1/participants/imports/" + id;
    }

    static ImportView of(ImportService.ImportReport report, Messages messages) {
        ParticipantImport kept = report.kept();
        ImportLook look = report.look();
        return new ImportView(
                kept.id(),
                kept.centreId(),
                kept.stage().state(),
                kept.stage(),
                kept.counts().rowCount(),
                kept.counts().rowsDone(),
                kept.counts().faultCount(),
                kept.counts().doubtCount(),
                (int) report.undecided(),
                kept.counts().skippedCount(),
                kept.counts().faultyRows(),
                Math.max(
                        0,
                        kept.counts().rowCount()
                                - kept.counts().faultyRows()
                                - Math.max(kept.counts().skippedCount(), report.same())),
                look == null ? null : Reading.of(kept.reading(), look),
                look == null ? List.of() : columns(kept.reading(), look),
                report.kinds().stream().map(kind -> Kind.of(kind, messages)).toList(),
                report.faults().stream().map(fault -> fault.view(messages)).toList(),
                report.preview().stream().map(Preview::of).toList(),
                kept.createdAt(),
                kept.expiresAt(),
                kept.committedAt(),
                kept.withdrawableUntil(),
                kept.withdrawnAt());
    }

    private static List<Column> columns(ImportReading reading, ImportLook look) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < look.header().size(); i++) {
            int column = i;
            ImportField field = i < reading.fields().size() ? reading.fields().get(i) : null;
            List<String> examples =
                    look.first().stream()
                            .filter(row -> row.number() > reading.headerRow())
                            .filter(row -> column < row.cells().size())
                            .map(row -> row.cells().get(column))
                            .filter(cell -> !cell.isBlank())
                            .limit(MOST_EXAMPLES)
                            .toList();
            columns.add(
                    new Column(
                            Columns.letters(i),
                            look.header().get(i),
                            field == null ? null : field.name().toLowerCase(Locale.ROOT),
                            examples));
        }
        return columns;
    }

    @Schema(name = "ImportReading", description = "How a file is read")
    record Reading(
            @NotNull TableFile.Kind kind,
            @NotNull Integer sheet,
            @NotNull List<Sheet> sheets,
            TextEncoding encoding,
            @Schema(
                            description =
                                    "False where the encoding was guessed: somebody should look at the letters")
                    @NotNull
                    Boolean encodingCertain,
            @NotNull Integer headerRow,
            @Schema(description = "Whether a person has said what the columns are") @NotNull
                    Boolean columnsSaid,
            @Schema(description = "The first rows as they stand, to find the header in") @NotNull
                    List<Row> rows,
            @Schema(description = "What texts of the file mean, as somebody has said") @NotNull
                    List<SaidValue> values) {
        static Reading of(ImportReading reading, ImportLook look) {
            return new Reading(
                    look.kind(),
                    reading.sheet(),
                    look.sheets().stream()
                            .map(sheet -> new Sheet(sheet.name(), sheet.hidden(), sheet.rows()))
                            .toList(),
                    reading.encoding(),
                    look.encodingCertain(),
                    reading.headerRow(),
                    reading.said(),
                    look.first().stream().map(row -> new Row(row.number(), row.cells())).toList(),
                    look.meanings().stream()
                            .map(
                                    one ->
                                            new SaidValue(
                                                    one.field().name().toLowerCase(Locale.ROOT),
                                                    one.written(),
                                                    one.means()))
                            .toList());
        }
    }

    @Schema(name = "ImportSaidValue", description = "What a text of a column means, as was said")
    record SaidValue(
            @Schema(examples = "sex") @NotNull String field,
            @Schema(description = "As it stands in the file", examples = "ذ") @NotNull
                    String written,
            @Schema(description = "What is understood in its place", examples = "MALE") @NotNull
                    String means) {}

    @Schema(name = "ImportSheet")
    record Sheet(@NotNull String name, @NotNull Boolean hidden, @NotNull Integer rows) {}

    @Schema(name = "ImportRow")
    record Row(@NotNull Integer number, @NotNull List<String> cells) {}

    @Schema(
            name = "ImportColumn",
            description = "A column of the file and what it was recognised as")
    record Column(
            @Schema(examples = "B") @NotNull String letter,
            @Schema(examples = "الاسم") @NotNull String header,
            @Schema(description = "Null where it is not imported", examples = "given") String field,
            @Schema(description = "What stands in it first") @NotNull List<String> examples) {}

    @Schema(name = "ImportFaultKind", description = "A kind of fault, how often, and where first")
    record Kind(
            @Schema(examples = "birth-date-unreadable") @NotNull String code,
            @NotNull Integer count,
            @NotNull ImportFault first) {
        static Kind of(ImportFaults.Kind kind, Messages messages) {
            ImportFault first = kind.first().view(messages);
            return new Kind(first.code(), kind.count(), first);
        }
    }

    @Schema(name = "ImportPreview", description = "A person as they would be registered")
    record Preview(@NotNull PreviewName name, @NotNull Sex sex, BirthDate birthDate) {
        static Preview of(RegisterParticipant person) {
            NameParts name = person.name();
            return new Preview(
                    new PreviewName(
                            name.given(),
                            name.father(),
                            name.grandfather(),
                            name.greatGrandfather(),
                            name.family()),
                    person.sex(),
                    person.birthDate());
        }
    }

    @Schema(name = "ImportPreviewName")
    record PreviewName(
            @NotNull String given,
            String father,
            String grandfather,
            @Schema(examples = "علي") String greatGrandfather,
            @Schema(description = "As it stands in one's own file", examples = "النجار")
                    String family) {}
}
