package org.hawsh.mediation.supervision;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.mediation.cases.Urgency;
import org.hawsh.platform.http.Versioned;

/** What a mediator is asked, and what they have to know to declare whether they know a party. */
@Schema(name = "MediationProposal")
record ProposalView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull String kind,
        @NotNull List<String> languages,
        @NotNull Urgency urgency,
        @NotNull Instant proposedAt,
        @Schema(description = "Of the parties who are known yet") @NotNull List<String> parties,
        @NotNull Integer version)
        implements Versioned {

    @Override
    public String tagName() {
        return "mediation-proposal";
    }

    /** As the database says it, before the names are opened. */
    record Asked(
            UUID id,
            UUID caseId,
            UUID centreId,
            String kind,
            List<String> languages,
            Urgency urgency,
            Instant proposedAt,
            Integer version) {

        ProposalView naming(List<String> parties) {
            return new ProposalView(
                    id, centreId, kind, languages, urgency, proposedAt, parties, version);
        }
    }
}
