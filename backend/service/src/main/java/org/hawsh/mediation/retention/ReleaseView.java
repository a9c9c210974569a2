package org.hawsh.mediation.retention;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

/** How many cases were closed in a half year, rounded to 5; nothing below 10 is told. It never changes. */
@Schema(name = "MediationRelease")
record ReleaseView(
        @Schema(description = "The first day of the half year") @NotNull LocalDate from,
        @Schema(description = "Its last day") @NotNull LocalDate to,
        @NotNull Instant madeAt,
        @Schema(description = "Null where it is below 10") Integer total,
        @NotNull List<@NotNull Cell> cells) {

    /** One number of a release. */
    @Schema(name = "MediationReleaseCell")
    record Cell(
            @NotNull Breakdown breakdown,
            @Schema(
                            description =
                                    "Of a governorate, of the code list dispute-kinds, or an outcome",
                            examples = "IQG13")
                    @NotNull
                    String code,
            @Schema(
                            description =
                                    "What it was called when the release was made; an outcome has no other name than its code")
                    LocalizedText word,
            @Schema(description = "Null where it is below 10, or would give away one that is")
                    Integer number) {}
}
