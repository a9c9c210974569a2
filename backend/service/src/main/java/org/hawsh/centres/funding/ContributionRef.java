package org.hawsh.centres.funding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.centres.organisations.OrganisationRef;

/** A contribution as other features name it. */
@Schema(name = "ContributionReference", description = "Who pays for a centre, and over which days")
public record ContributionRef(
        @NotNull UUID id,
        @NotNull OrganisationRef organisation,
        @NotNull LocalDate from,
        @Schema(description = "The last day, included; null while it is open") LocalDate to) {}
