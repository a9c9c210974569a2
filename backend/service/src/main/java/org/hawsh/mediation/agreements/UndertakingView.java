package org.hawsh.mediation.agreements;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Versioned;

/** What one party undertook, and whether it was done. */
@Schema(name = "MediationUndertaking")
record UndertakingView(
        @NotNull UUID id,
        @NotNull UUID partyId,
        @Schema(description = "Null once the narrative is destroyed") String what,
        @NotNull LocalDate dueOn,
        @NotNull UndertakingState state,
        @Schema(description = "Null while it is open") LocalDate settledOn,
        String note,
        @NotNull Integer version)
        implements Versioned {

    @Override
    public String tagName() {
        return "mediation-undertaking";
    }
}
