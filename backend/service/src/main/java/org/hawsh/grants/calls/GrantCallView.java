package org.hawsh.grants.calls;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.decisions.DecisionView;
import org.hawsh.grants.calls.rules.SupportRulesView;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.problems.Problem;
import org.hawsh.platform.values.Money;

@Schema(
        name = "GrantCall",
        description = "A call for initiatives, for one contribution at one centre")
record GrantCallView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull SupportRulesView rules,
        @NotNull GrantCallState state,
        DraftWords title,
        DraftWords purpose,
        @NotNull List<String> kinds,
        @NotNull List<String> applicants,
        @NotNull List<Criterion> criteria,
        DraftWords exactAmount,
        Money maximum,
        Money budget,
        LocalDate opensOn,
        LocalDate closesOn,
        @NotNull List<String> documents,
        DraftWords howToApply,
        DraftWords complainTo,
        Integer complaintDays,
        @NotNull Boolean blindReviews,
        @Schema(description = "What a draft still lacks before it can be opened") @NotNull
                List<Problem.Item> unmet,
        @Schema(description = "The last time somebody asked to open it; null until then")
                DecisionView opening,
        String withdrawnBecause,
        @NotNull Integer version)
        implements Addressed, Versioned {}
