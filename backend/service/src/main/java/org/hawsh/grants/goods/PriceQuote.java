package org.hawsh.grants.goods;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.calls.rules.Amounts;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;
import org.hawsh.platform.words.PlainText;

/** What one supplier asks for everything together. */
@Schema(name = "GrantPriceQuote", description = "What one supplier asks for everything together")
record PriceQuote(
        @NotNull @PlainText @Size(max = 160) String supplier,
        @NotNull @Valid Money amount,
        @NotNull LocalDate quotedOn,
        @Schema(description = "Its scan, of the papers of the support; null where it was told")
                UUID paperId) {

    /** The pointers are below the quote. */
    List<Fault> faults(Currency currency, LocalDate today) {
        List<Fault> faults = new ArrayList<>(Amounts.faults("/amount", amount, currency));
        if (quotedOn.isAfter(today)) {
            faults.add(Fault.at("/quotedOn", "in-the-future"));
        }
        return faults;
    }
}
