package org.hawsh.grants.goods;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.problems.Problem;
import org.hawsh.platform.values.Money;

@Schema(name = "GrantPurchase", description = "What is bought for one instalment of a support")
record PurchaseView(
        @NotNull UUID id,
        @NotNull UUID grantId,
        @NotNull UUID instalmentId,
        @NotNull PurchaseState state,
        @Schema(description = "Of the instalment") @NotNull Money amount,
        @NotNull List<PriceQuote> quotes,
        FewerQuotes fewerQuotes,
        @Schema(description = "Null until one is") ChosenQuote chosen,
        @NotNull List<GoodsLine> lines,
        UUID receiptPaperId,
        WithoutInvoice withoutInvoice,
        @Schema(description = "The day the network received it") LocalDate deliveredOn,
        UUID receivedBy,
        @Schema(description = "Of the ledger, once it is delivered") UUID transactionId,
        @Schema(description = "What stands in the way of delivering it, as far as it is written")
                @NotNull
                List<Problem.Item> unmet,
        @NotNull Integer version)
        implements Addressed, Versioned {}
