package org.hawsh.grants.ledger;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.words.PlainText;

/** Its amount is looked at by {@link Amounts}, which names what is wrong with it. */
@Schema(name = "RecordMoneyReceived")
record ReceiveMoney(
        @NotNull UUID contributionId,
        @NotNull Money amount,
        @NotNull LocalDate effectiveOn,
        @PlainText @Size(max = 500) String text) {

    Entry entry() {
        return new Entry(amount, effectiveOn, text, null);
    }
}
