package org.hawsh.grants.calls.rules;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.centres.funding.ContributionRef;
import org.hawsh.platform.http.InList;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.values.Money;

/** Support rules as they are shown. */
@Schema(
        name = "SupportRules",
        description = "What a contribution lets a centre pass on, and what each call must say")
public record SupportRulesView(
        @NotNull UUID centreId,
        @NotNull ContributionRef contribution,
        @Schema(description = "The most one support may be") @NotNull Money ceiling,
        @Schema(description = "What is set aside for all calls together") @NotNull Money total,
        @Schema(description = "Of the total, what no open call holds") @NotNull Money left,
        @Schema(description = "No call closes later") @NotNull LocalDate lastDay,
        @NotNull Boolean mainAim,
        @NotNull List<SupportRequirement> requirements,
        @NotNull Integer version)
        implements InList, Versioned {

    public boolean ask(SupportRequirement requirement) {
        return requirements.contains(requirement);
    }
}
