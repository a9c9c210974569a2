package org.hawsh.grants.applications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.calls.rules.Amounts;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;
import org.hawsh.platform.words.PlainText;

/** One thing that is needed, and what it costs. In a draft any of it may be missing. */
@Schema(name = "GrantBudgetLine", description = "One thing that is needed, and what it costs")
public record BudgetLine(
        @Schema(
                        description =
                                "Given by the service; leave it out for a new line, keep it for one that stays")
                UUID id,
        @Schema(examples = "Olive trees") @PlainText @Size(max = 200) String what,
        @Schema(examples = "12", pattern = "^" + BudgetLine.QUANTITY + "$")
                @Pattern(regexp = BudgetLine.QUANTITY)
                String quantity,
        @Valid Money unitCost,
        BudgetMeans means,
        @Schema(description = "Whether the network brings it itself: it is not asked for")
                Boolean own) {
    static final String QUANTITY = "[0-9]{1,9}(\\.[0-9]{1,3})?";
    private static final String AMOUNT = "[0-9]{1,12}(\\.[0-9]{1,2})?";
    private static final BigDecimal BOUND = BigDecimal.TEN.pow(12);
    private static final int CENTS = 2;

    public BudgetLine {
        own = own != null && own;
        quantity = Decimals.plain(quantity, QUANTITY);
        if (unitCost != null) {
            unitCost = new Money(Decimals.plain(unitCost.amount(), AMOUNT), unitCost.currency());
        }
    }

    /** What can be wrong even of a draft; the pointers are below the line. */
    List<Fault> faults(Currency called) {
        List<Fault> faults = new ArrayList<>(Amounts.faults("/unitCost", unitCost, called));
        if (quantity != null && new BigDecimal(quantity).signum() == 0) {
            faults.add(Fault.at("/quantity", "nothing-to-give"));
        }
        if (!faults.isEmpty() || cost() == null) {
            return faults;
        }
        if (isTooMuch(cost())) {
            faults.add(Fault.at("/unitCost/amount", "budget-too-much"));
        } else if (cost().stripTrailingZeros().scale() > (called == Currency.IQD ? 0 : CENTS)) {
            faults.add(Fault.at("/quantity", "budget-not-exact", called));
        }
        return faults;
    }

    /** More than any column of money holds. */
    static boolean isTooMuch(BigDecimal amount) {
        return amount.compareTo(BOUND) >= 0;
    }

    List<Fault> unmet() {
        List<Fault> unmet = new ArrayList<>();
        require(unmet, "/what", what);
        require(unmet, "/quantity", quantity);
        require(unmet, "/unitCost", unitCost);
        require(unmet, "/means", means);
        return unmet;
    }

    private static void require(List<Fault> unmet, String pointer, Object value) {
        if (value == null) {
            unmet.add(Fault.at(pointer, "required"));
        }
    }

    /** Exactly, never rounded; null while it is not known. */
    BigDecimal cost() {
        return quantity == null || unitCost == null
                ? null
                : new BigDecimal(quantity).multiply(unitCost.value());
    }

    BudgetLine numbered(UUID given) {
        return new BudgetLine(given, what, quantity, unitCost, means, own);
    }
}
