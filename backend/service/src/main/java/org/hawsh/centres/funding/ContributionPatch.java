package org.hawsh.centres.funding;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

/** The published form of the merge patch: every member may be left out. */
@Schema(
        name = "FundingContributionPatch",
        description = "What to change (RFC 7396): what is left out stays, null takes away")
record ContributionPatch(
        LocalDate from,
        @Schema(nullable = true) LocalDate to,
        LocalizedText visibilityText,
        Visibility visibility,
        @Schema(nullable = true) Waiver waiver) {}
