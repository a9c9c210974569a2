package org.hawsh.mediation.followups;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Versioned;

/** A follow-up, due or done. */
@Schema(name = "MediationFollowUp")
record FollowUpView(
        @NotNull UUID id,
        @Schema(description = "After the mediation: 1, 3 or 6") @NotNull Integer months,
        @NotNull LocalDate dueOn,
        @Schema(description = "Null until somebody asked") LocalDate askedOn,
        Durability durability,
        String told,
        @NotNull Integer version)
        implements Versioned {

    @Override
    public String tagName() {
        return "mediation-follow-up";
    }
}
