package org.hawsh.mediation.cases;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.mediation.members.MemberView;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;

/** A case file as its members see it. */
@Schema(
        name = "MediationCase",
        description = "A sealed file; to everybody but its members it does not exist")
record CaseView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @Schema(description = "Random; what stands on its papers") @NotNull String reference,
        @NotNull String kind,
        @NotNull String cameBy,
        @NotNull Urgency urgency,
        @NotNull List<String> languages,
        @NotNull CaseState state,
        @NotNull Instant stateSince,
        @NotNull Instant receivedAt,
        @Schema(description = "Null once the narrative is destroyed") Told told,
        @Schema(description = "Null unless it ended without an agreement") Ending ending,
        @Schema(description = "Null unless it is closed") Closing closing,
        @Schema(
                        description =
                                "The last day on which the narrative is kept; null until the mediation is over")
                LocalDate keptUntil,
        @Schema(description = "Null until the narrative is destroyed") LocalDate destroyedOn,
        @Schema(description = "A year after closing nothing of what was told is left") @NotNull
                Boolean narrativeDestroyed,
        @NotNull List<MemberView> members,
        @NotNull Integer version)
        implements Addressed, Versioned {

    @Override
    public String tagName() {
        return "mediation-case";
    }
}
