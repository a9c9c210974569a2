package org.hawsh.centres.funding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.centres.organisations.OrganisationRef;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.words.LocalizedText;

@Schema(
        name = "FundingContribution",
        description = "Who pays for a centre and the words that say so")
record ContributionView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull OrganisationRef organisation,
        @NotNull LocalDate from,
        LocalDate to,
        @NotNull LocalizedText visibilityText,
        @NotNull Visibility visibility,
        Waiver waiver,
        @NotNull Integer version)
        implements Addressed, Versioned {

    @Override
    public String tagName() {
        return "funding";
    }
}
