package org.hawsh.grants.ledger;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.words.PlainText;

/** Its amounts are looked at by {@link Amounts}, which names what is wrong with them. */
@Schema(name = "RecordExchange")
record ExchangeMoney(
        @NotNull UUID contributionId,
        @NotNull Money given,
        @NotNull Money received,
        @NotNull
                @Pattern(regexp = "[0-9]{1,9}(\\.[0-9]{1,6})?")
                @Schema(
                        description =
                                "How much of what was received for one of what was given, as the source says",
                        examples = "1310",
                        pattern = "^[0-9]{1,9}(\\.[0-9]{1,6})?$")
                String rate,
        @NotNull @Schema(description = "The day of that rate") LocalDate rateOn,
        @NotNull @PlainText @Size(max = 200) String rateSource,
        @NotNull LocalDate effectiveOn,
        @PlainText @Size(max = 500) String text) {

    Exchange exchange() {
        return new Exchange(
                given, received, new BigDecimal(rate), rateOn, rateSource, effectiveOn, text);
    }
}
