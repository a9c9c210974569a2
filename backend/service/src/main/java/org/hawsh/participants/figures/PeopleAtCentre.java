package org.hawsh.participants.figures;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "People of one centre by a day, and where the number comes from")
record PeopleAtCentre(
        @NotNull UUID centreId,
        @Schema(description = "registered + beside + missing", examples = "1260") @NotNull
                Long people,
        @Schema(
                        description = "In the register, first registered here by that day",
                        examples = "1004")
                @NotNull
                Long registered,
        @Schema(
                        description = "Sum of the figures that speak of nobody in the register",
                        examples = "56")
                @NotNull
                Long beside,
        @Schema(
                        description =
                                "What a figure that speaks of everybody up to its day counted beyond the register and the other figures"
                                        + " by that day; never below 0, and of several the most",
                        examples = "200")
                @NotNull
                Long missing,
        @Schema(description = "The figures of people that were reckoned with, the oldest first")
                @NotNull
                List<OpeningFigureView> figures) {}
