package org.hawsh.grants.ledger;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;
import org.hawsh.platform.http.Located;

@Schema(
        name = "LedgerTransaction",
        description = "What happened to money: postings that add up to nothing in each currency")
record TransactionView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull UUID contributionId,
        @NotNull TransactionKind kind,
        @Schema(description = "The day on which it counts") @NotNull LocalDate effectiveOn,
        @Schema(description = "The moment from which on it was known here") @NotNull
                Instant enteredAt,
        @Schema(description = "Null for what lapsed by itself") AccountRef enteredBy,
        String text,
        @Schema(description = "The record it follows from") UUID aboutId,
        @Schema(description = "The transaction it undoes") UUID reverses,
        @Schema(description = "The transaction that undid it") UUID reversedBy,
        @Schema(
                        description =
                                "The day it belongs to, where that day is closed and it counts from the first that is open")
                LocalDate movedFrom,
        @Schema(description = "Until when it can be committed, of what is reserved for a call")
                LocalDate reservedUntil,
        @Schema(description = "Of an exchange") RateView rate,
        @Schema(description = "Of what was paid or handed over") PaymentView payment,
        @NotNull List<PostingView> postings)
        implements Located {

    @Override
    public String addressUnder(String collection) {
        return "/api/v1/centres/" + centreId + "/ledger/transactions/" + id;
    }

    @Schema(
            name = "LedgerPosting",
            description = "What one account got, or gave where it is below zero")
    record PostingView(
            @NotNull UUID accountId,
            @NotNull AccountKind kind,
            UUID callId,
            UUID grantId,
            UUID cashBoxId,
            @NotNull SignedMoney amount) {}

    @Schema(name = "ExchangeRate", description = "How much of one currency another was worth")
    record RateView(
            @Schema(examples = "1310") @NotNull String rate,
            @NotNull LocalDate on,
            @Schema(examples = "Central Bank of Iraq") @NotNull String source) {}

    @Schema(
            name = "LedgerPayment",
            description =
                    "Who asked for what left the house, who approved it and who paid: three people")
    record PaymentView(
            @Schema(description = "Null for goods") Means means,
            UUID costLineId,
            @NotNull AccountRef askedBy,
            @NotNull AccountRef approvedBy,
            @NotNull AccountRef paidBy) {}
}
