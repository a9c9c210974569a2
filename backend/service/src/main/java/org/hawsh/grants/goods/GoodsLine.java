package org.hawsh.grants.goods;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.calls.rules.Amounts;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;
import org.hawsh.platform.words.PlainText;

/** One thing that was received. */
@Schema(name = "GrantGoodsLine", description = "One thing that was received")
record GoodsLine(
        @Schema(examples = "Olive trees") @NotNull @PlainText @Size(max = 200) String what,
        @Schema(examples = "12", pattern = "^" + GoodsLine.QUANTITY + "$")
                @NotNull
                @Pattern(regexp = GoodsLine.QUANTITY)
                String quantity,
        @Schema(examples = "m³") @NotNull @PlainText @Size(max = 30) String unit,
        @Schema(description = "Of all of it together") @NotNull @Valid Money cost) {
    static final String QUANTITY = "[0-9]{1,9}(\\.[0-9]{1,3})?";

    /** The pointers are below the line. */
    List<Fault> faults(Currency currency) {
        List<Fault> faults = new ArrayList<>(Amounts.faults("/cost", cost, currency));
        if (new BigDecimal(quantity).signum() == 0) {
            faults.add(Fault.at("/quantity", "nothing-to-give"));
        }
        return faults;
    }
}
