package org.hawsh.grants.awards;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;
import org.hawsh.access.decisions.DecisionView;
import org.hawsh.grants.awards.acts.PaymentFailure;
import org.hawsh.grants.awards.plan.GrantPlan;
import org.hawsh.grants.awards.plan.InstalmentMeans;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.problems.Problem;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.words.LocalizedText;

@Schema(
        name = "Grant",
        description = "The support of one initiative, from the decision to its closing")
record GrantView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull UUID contributionId,
        @NotNull UUID callId,
        @NotNull UUID applicationId,
        @NotNull UUID networkId,
        @NotNull LocalizedText networkName,
        @NotNull String code,
        @NotNull String title,
        @NotNull GrantState state,
        @Schema(description = "Why it is suspended or was cancelled") String stateBecause,
        @Schema(description = "Null before anything is agreed") LocalDate startsOn,
        LocalDate endsOn,
        @Schema(description = "The words that name the funder; null where it is not shown")
                LocalizedText funderShown,
        String notShownBecause,
        @Schema(description = "Null until a second person approved the agreement")
                LocalDate agreedOn,
        @Schema(description = "Whether the scan of what was signed is saved") @NotNull
                Boolean agreementScanned,
        @Schema(description = "Null until it is signed") Signature signature,
        LocalDate completedOn,
        @NotNull Bar money,
        @NotNull List<Milestone> milestones,
        @NotNull List<Instalment> instalments,
        @Schema(description = "The last thing that was proposed; null where nothing was")
                Proposal proposal,
        @Schema(description = "What stands in the way of closing it") @NotNull
                List<Problem.Item> unmet,
        @NotNull Integer version)
        implements Versioned {

    @Schema(name = "GrantSignature", description = "Who signed for the network, and where it lies")
    record Signature(
            @NotNull LocalDate signedOn,
            @Schema(description = "A member of the network") @NotNull UUID signedBy,
            @Schema(description = "Where the signed paper is kept") @NotNull String paperAt,
            @Schema(description = "Why its scan was not saved before") String notScannedBecause) {}

    @Schema(
            name = "GrantMoney",
            description =
                    "Where the money stands: once it is committed, all but the first two add up to what is agreed")
    record Bar(
            @Schema(description = "As it was decided") @NotNull Money awarded,
            @Schema(description = "As it is agreed now") @NotNull Money agreed,
            @Schema(description = "Promised, and not given yet") @NotNull Money committed,
            @Schema(description = "In the cash box") @NotNull Money drawn,
            @Schema(description = "With the network, and not accounted for yet") @NotNull
                    Money paid,
            @Schema(description = "Given as goods, and not accounted for yet") @NotNull
                    Money delivered,
            @NotNull Money accountedFor,
            @Schema(description = "Given back, or never given when it was closed") @NotNull
                    Money givenBack) {}

    @Schema(name = "GrantMilestone", description = "What the network does, and until when")
    record Milestone(
            @NotNull UUID id,
            @NotNull Integer position,
            @NotNull String title,
            @NotNull LocalDate dueOn,
            @NotNull MilestoneState state,
            LocalDate reachedOn,
            @NotNull Boolean overdue) {}

    @Schema(name = "GrantInstalment", description = "One part of a support")
    record Instalment(
            @NotNull UUID id,
            @NotNull Integer position,
            @NotNull Money amount,
            @NotNull InstalmentMeans means,
            @Schema(description = "That has to be reached first") UUID milestoneId,
            @NotNull InstalmentState state,
            @Schema(description = "The last time somebody asked for it; null until then")
                    DecisionView request,
            @Schema(description = "Each time it was paid, or was to be; the first one first")
                    @NotNull
                    List<Payment> payments,
            @Schema(
                            description =
                                    "The last time somebody reported that what was paid did not arrive; null until then")
                    Reversal reversal,
            @Schema(description = "What stands in the way of asking for it, or of paying it")
                    @NotNull
                    List<Problem.Item> unmet) {}

    @Schema(name = "GrantPayment", description = "One time an instalment was paid, or was to be")
    record Payment(
            @NotNull GrantPayment.State state,
            @NotNull InstalmentMeans means,
            @NotNull LocalDate paidOn,
            String reference,
            @NotNull List<String> witnesses,
            @NotNull AccountRef enteredBy,
            @NotNull Instant enteredAt,
            PaymentFailure failure,
            String words,
            AccountRef failedBy) {}

    @Schema(
            name = "GrantPaymentReversal",
            description =
                    "That what was paid did not arrive: one person reports it, another decides")
    record Reversal(
            @NotNull PaymentFailure reason,
            @Schema(description = "By which means it is to be tried then; null for the same")
                    InstalmentMeans otherMeans,
            @NotNull DecisionView decision,
            @Schema(description = "Who does not decide it: who reported it, and who paid") @NotNull
                    List<AccountRef> notBy) {}

    @Schema(name = "GrantProposal", description = "What one person proposes and another decides")
    record Proposal(
            @NotNull GrantProposal.Kind kind,
            @Schema(description = "Null for a closing") GrantPlan plan,
            @NotNull DecisionView decision) {}
}
