package org.hawsh.grants.goods;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written of a purchase, bit by bit: the quotes, the goods-received note and the receipt. */
@Schema(name = "EditGrantPurchase")
record PurchaseDetails(
        @Schema(description = "Three, of three suppliers, or a reason why there are fewer")
                @NotNull
                @Size(max = 10)
                List<@NotNull @Valid PriceQuote> quotes,
        @Valid FewerQuotes fewerQuotes,
        @Schema(description = "Needed where there are quotes") @Valid ChosenQuote chosen,
        @Schema(description = "Together they cost what the instalment is") @NotNull @Size(max = 60)
                List<@NotNull @Valid GoodsLine> lines,
        @Schema(description = "The shop's receipt, of the papers of the support")
                UUID receiptPaperId,
        @Schema(description = "Instead of a receipt") @Valid WithoutInvoice withoutInvoice,
        @Schema(description = "The day the network received it") LocalDate deliveredOn,
        @Schema(description = "The representative who received it for the network")
                UUID receivedBy) {

    /** Exactly, never rounded. */
    BigDecimal cost() {
        return lines.stream()
                .map(line -> line.cost().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
