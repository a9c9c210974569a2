package org.hawsh.places.imports;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.places.PlaceLevel;
import org.hawsh.places.PlaceName;
import org.hawsh.places.PlaceScheme;
import org.hawsh.places.PlaceView;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.words.Messages;
import org.hawsh.platform.workbooks.ImportFault;
import org.hawsh.work.files.FileState;

/** What a check found and what a commit did. */
@Schema(name = "PlaceImport")
record PlaceImportView(
        @NotNull UUID id,
        @NotNull PlaceScheme scheme,
        @Schema(description = "The first day of the list") @NotNull LocalDate validFrom,
        @Schema(
                        description =
                                "CHECKED can be committed; FAULTY wants mending; COMMITTED is the list now")
                @NotNull
                FileState state,
        @Schema(description = "Rows with content, without the header") @NotNull Integer rowCount,
        @NotNull Integer faultCount,
        @NotNull Integer added,
        @Schema(description = "Called otherwise than before") @NotNull Integer changed,
        @Schema(description = "No longer in the list") @NotNull Integer ended,
        @NotNull Integer unchanged,
        @Schema(description = "The first 500") @NotNull List<ImportFault> faults,
        @Schema(description = "The first 20 that would be added, changed or ended") @NotNull
                List<Preview> preview,
        @NotNull Instant createdAt,
        @Schema(description = "When a file that was not committed is dropped") @NotNull
                Instant expiresAt,
        Instant committedAt)
        implements Addressed {

    private static final int MOST_FAULTS = 500;
    private static final int MOST_PREVIEWS = 20;

    static PlaceImportView of(PlaceImportService.Report report, Messages messages) {
        PlaceImport kept = report.kept();
        PlaceDifference difference = report.difference();
        return new PlaceImportView(
                kept.id(),
                kept.scheme(),
                kept.validFrom(),
                kept.state(),
                kept.rowCount(),
                kept.faultCount(),
                kept.added(),
                kept.changed(),
                kept.ended(),
                kept.unchanged(),
                difference == null
                        ? List.of()
                        : difference.faults().stream()
                                .limit(MOST_FAULTS)
                                .map(fault -> fault.view(messages))
                                .toList(),
                difference == null ? List.of() : preview(difference),
                kept.createdAt(),
                kept.expiresAt(),
                kept.committedAt());
    }

    private static List<Preview> preview(PlaceDifference difference) {
        return Stream.of(
                        previews(difference.ended(), Change.ENDED),
                        previews(difference.changed(), Change.CHANGED),
                        previews(difference.added(), Change.ADDED))
                .flatMap(Function.identity())
                .limit(MOST_PREVIEWS)
                .toList();
    }

    private static Stream<Preview> previews(List<PlaceView> places, Change change) {
        return places.stream()
                .map(place -> new Preview(place.pcode(), place.level(), place.name(), change));
    }

    @Schema(name = "PlaceImportPreview", description = "A place and what the list does to it")
    record Preview(
            @NotNull String pcode,
            @NotNull PlaceLevel level,
            @NotNull PlaceName name,
            @NotNull Change change) {}

    @Schema(name = "PlaceChange")
    enum Change {
        ADDED,
        CHANGED,
        ENDED
    }
}
