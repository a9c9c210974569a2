package org.hawsh.grants.networks;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.decisions.DecisionView;
import org.hawsh.platform.http.InList;

@Schema(
        name = "SanctionCheck",
        description = "A representative was looked up in one list; it is never changed")
record CheckView(
        @NotNull UUID id,
        @NotNull UUID networkId,
        @NotNull UUID memberId,
        @NotNull CheckResult result,
        @Schema(description = "Of the code list sanction-lists", examples = "UN") @NotNull
                String list,
        @Schema(description = "The date the list bears") @NotNull LocalDate listDate,
        @NotNull CheckOccasion occasion,
        @Schema(
                        description =
                                "Who looked, when and what they noted; a possible match is approved where it is somebody else, and refused where it is they")
                @NotNull
                DecisionView decision)
        implements InList {}
