package org.hawsh.mediation.agreements;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;

/** A text that the parties may sign, as the members of its case see it. */
@Schema(name = "MediationAgreement")
record AgreementView(
        @NotNull UUID id,
        @NotNull Integer number,
        @NotNull AgreementState state,
        @NotNull Instant writtenAt,
        @Schema(description = "Null once the narrative is destroyed") AgreementDetails details,
        @Schema(
                        description =
                                "What is printed: each text with the line that nobody gives up the right to go to court")
                List<AgreementText> printed,
        @Schema(description = "The last day on which the file is kept; it stands on the paper")
                @NotNull
                LocalDate keptUntil,
        @Schema(description = "SHA-256 of what is printed; it stands on the paper") String hash,
        @NotNull List<SignatureView> signatures,
        @NotNull List<UndertakingView> undertakings,
        @NotNull Integer version)
        implements Addressed, Versioned {

    @Override
    public String tagName() {
        return "mediation-agreement";
    }
}
