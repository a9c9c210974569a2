package org.hawsh.participants.figures;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "How many people had taken part by the end of a day: people and not visits, each once, at the centre that registered"
                        + " them first. It is what is known today about that day: whoever is loaded later with an earlier day of"
                        + " registration, and a figure that was corrected, change it; who recorded what and when stands beside it")
record PeopleByDay(
        @NotNull LocalDate asOf,
        @Schema(description = "Over all centres of the caller", examples = "4630") @NotNull
                Long people,
        @NotNull List<PeopleAtCentre> centres) {}
