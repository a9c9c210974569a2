package org.hawsh.grants.applications;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.problems.Problem;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.LocalizedText;

@Schema(name = "GrantApplication", description = "What one network applies for, under one call")
record GrantApplicationView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull UUID callId,
        @NotNull LocalizedText callTitle,
        @NotNull UUID networkId,
        @NotNull LocalizedText networkName,
        @NotNull ApplicationState state,
        @Schema(description = "Given when it is submitted for the first time") String code,
        String title,
        String plan,
        String kind,
        Beneficiaries beneficiaries,
        String upkeep,
        String districtPcode,
        MapPoint point,
        Language language,
        LocalDate receivedOn,
        Integer volunteerHours,
        @NotNull List<BudgetLine> budget,
        @Schema(description = "What all lines come to but those the network brings itself") @NotNull
                Money asked,
        @Schema(description = "The most the call gives") @NotNull Money maximum,
        @Schema(description = "The first time") Instant submittedAt,
        @Schema(description = "Whether it came after the call's last day") @NotNull Boolean late,
        String lateBecause,
        @Schema(description = "Why it was withdrawn or is not eligible") String endedBecause,
        @Schema(description = "What the centre asked to mend the last time") @NotNull
                List<RequestedChange> changes,
        @Schema(description = "What stands in the way of submitting, while it can be written on")
                @NotNull
                List<Problem.Item> unmet,
        @NotNull Integer version)
        implements Addressed, Versioned {}
