package org.hawsh.centres.organisations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.LocalizedText;

@Schema(
        name = "FundingContribution",
        description = "Who pays for a centre and the words that say so")
record ContributionView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull OrganisationRef organisation,
        @NotNull LocalDate from,
        @Schema(nullable = true) LocalDate to,
        @NotNull LocalizedText visibilityText,
        @NotNull Visibility visibility,
        @Schema(nullable = true) Waiver waiver,
        @NotNull Integer version) {}
