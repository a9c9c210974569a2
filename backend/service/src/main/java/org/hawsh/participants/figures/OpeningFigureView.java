package org.hawsh.participants.figures;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;
import org.hawsh.platform.http.Located;

@Schema(
        name = "OpeningFigure",
        description = "A number for history that cannot be resolved to people; never changed")
record OpeningFigureView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull Counted counted,
        @Schema(examples = "1150") @NotNull Integer number,
        @Schema(description = "Up to which day it speaks, that day included") @NotNull
                LocalDate asOf,
        @Schema(description = "Since when; null: from the beginning") LocalDate periodFrom,
        @Schema(
                        description =
                                "Whether it speaks of everybody up to its day, also those of the register")
                @NotNull
                Boolean includesRegistered,
        @NotNull Provenance provenance,
        @Schema(description = "The figure it corrects") UUID replaces,
        @Schema(description = "What was wrong with the one it corrects") String reason,
        @Schema(description = "The figure that holds instead; null while this one holds")
                UUID replacedBy,
        @NotNull AccountRef recordedBy,
        @NotNull Instant recordedAt)
        implements Located {

    /** Also one that corrects another is read among them all. */
    @Override
    public String addressUnder(String collection) {
        return "/api/v1/participants/opening-figures";
    }
}
