package org.hawsh.platform.values;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount of money: a decimal string, never a float, with its currency (ISO 4217). */
@Schema(description = "An amount of money, as a decimal string")
public record Money(
        @NotNull
                @Pattern(regexp = "[0-9]{1,12}(\\.[0-9]{1,2})?")
                @Schema(examples = "5000", pattern = "^[0-9]{1,12}(\\.[0-9]{1,2})?$")
                String amount,
        @NotNull @Schema(examples = "IQD") Currency currency) {

    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount.stripTrailingZeros().toPlainString(), currency);
    }

    public BigDecimal value() {
        return new BigDecimal(amount);
    }

    /** What the centres are given to spend. */
    public enum Currency {
        IQD,
        USD,
        EUR
    }
}
