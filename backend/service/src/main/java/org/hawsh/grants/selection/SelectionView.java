package org.hawsh.grants.selection;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;
import org.hawsh.access.decisions.DecisionView;
import org.hawsh.grants.selection.reviews.ReviewState;
import org.hawsh.platform.http.InList;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.problems.Problem;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.words.LocalizedText;

@Schema(name = "GrantSelection", description = "The selection of one call")
record SelectionView(
        @NotNull UUID callId,
        @NotNull UUID centreId,
        @NotNull LocalizedText callTitle,
        @NotNull SelectionState state,
        @Schema(description = "Scored by two reviewers who do not see each other; or a committee")
                @NotNull
                Boolean blindReviews,
        @NotNull List<Weighed> criteria,
        @NotNull Money budget,
        LocalDate heldOn,
        String minutes,
        @NotNull List<CommitteeMember> members,
        @Schema(description = "The accounts of members and reviewers") @NotNull
                List<AccountRef> accounts,
        @NotNull List<Reviewed> reviews,
        @Schema(
                        description =
                                "By average of the weighted sums, exactly; among equals the first one submitted is first")
                @NotNull
                List<Place> list,
        @Schema(description = "What stands in the way of proposing") @NotNull
                List<Problem.Item> unmet,
        @Schema(description = "The last one; null until then") Proposal proposal,
        @NotNull Integer version)
        implements InList, Versioned {

    @Schema(name = "GrantSelectionCriterion", description = "By what is chosen")
    record Weighed(
            @NotNull LocalizedText words,
            @Schema(description = "Of 100 over all criteria") @NotNull Integer weight) {}

    @Schema(name = "GrantSelectionReview", description = "A review as whoever selects sees it")
    record Reviewed(
            @NotNull UUID id,
            @NotNull UUID applicationId,
            @NotNull UUID reviewer,
            @NotNull ReviewState state,
            @Schema(description = "Null until both reviews of the application are in")
                    List<Integer> points,
            String words) {}

    @Schema(name = "GrantSelectionPlace", description = "An application at its place in the list")
    record Place(
            @NotNull UUID applicationId,
            @NotNull UUID networkId,
            @NotNull LocalizedText networkName,
            @NotNull String code,
            @NotNull String title,
            @NotNull Money asked,
            @Schema(description = "Points times weights, over everybody whose scores count")
                    @NotNull
                    Integer weightedSum,
            @NotNull Integer scoredBy,
            @Schema(
                            description =
                                    "Rounded to be read; the list is sorted by the exact value",
                            examples = "433.33")
                    String average,
            @Schema(description = "Whether another one has exactly as much") @NotNull Boolean tied,
            @Schema(description = "By it and by all before it") @NotNull Money askedSoFar,
            @Schema(description = "Whether it is above the line where the money ends") @NotNull
                    Boolean withinBudget,
            @Schema(
                            description =
                                    "The members, by their place, who are related to who applied: what they score does not count")
                    @NotNull
                    List<Integer> notScoredBy) {}

    @Schema(name = "GrantSelectionProposal", description = "Who is to be supported")
    record Proposal(@NotNull DecisionView decision, @NotNull List<ProposedSupport> lines) {}
}
