package org.hawsh.centres.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

@Schema(name = "CreateFundingContribution")
record CreateContribution(
        @NotNull UUID organisationId,
        @NotNull LocalDate from,
        LocalDate to,
        @Schema(description = "The words on doors, posters and certificates") @NotNull @Valid
                LocalizedText visibilityText,
        @NotNull Visibility visibility,
        @Schema(description = "Only where it is WAIVED") @Valid Waiver waiver) {

    ContributionDetails details() {
        return new ContributionDetails(from, to, visibilityText, visibility, waiver);
    }
}
