package org.hawsh.mediation.parties;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.InList;

/** How one party was screened on one day. */
@Schema(name = "MediationScreening")
record ScreeningView(
        @NotNull UUID id,
        @NotNull LocalDate day,
        @NotNull Integer questionsVersion,
        @NotNull ScreeningOutcome outcome,
        @Schema(description = "Null once the narrative is destroyed") Set<Arrangement> arrangements,
        @Schema(description = "Null once the narrative is destroyed")
                List<RecordScreening.Answer> answers)
        implements InList {}
