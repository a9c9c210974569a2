package org.hawsh.grants.upkeep;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;
import org.hawsh.grants.evidence.EvidenceView;
import org.hawsh.platform.http.Located;

@Schema(name = "UpkeepVisit", description = "Somebody was there; it is never changed")
record UpkeepVisitView(
        @NotNull UUID id,
        @NotNull UUID grantId,
        @Schema(description = "The round it is of") @NotNull Integer months,
        @NotNull LocalDate visitedOn,
        @NotNull UpkeepCondition condition,
        @Schema(description = "Of the code list initiative-carers") @NotNull String carer,
        String needed,
        EvidenceView photo,
        @NotNull AccountRef recordedBy)
        implements Located {

    /** Visits of one grant are read together. */
    @Override
    public String addressUnder(String collection) {
        return "/api/v1/grants/" + grantId + "/upkeep";
    }
}
