package org.hawsh.grants.applications;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;

/** A line as it lies in its row, at its place among the others. */
@Embeddable
record StoredLine(
        UUID id,
        UUID centreId,
        int position,
        String what,
        BigDecimal quantity,
        BigDecimal unitCost,
        @Enumerated(EnumType.STRING) Currency currency,
        @Enumerated(EnumType.STRING) BudgetMeans means,
        boolean own) {

    static StoredLine of(BudgetLine line, UUID centre, Currency currency, int position) {
        return new StoredLine(
                line.id(),
                centre,
                position,
                line.what(),
                line.quantity() == null ? null : new BigDecimal(line.quantity()),
                line.unitCost() == null ? null : line.unitCost().value(),
                currency,
                line.means(),
                line.own());
    }

    BudgetLine line() {
        return new BudgetLine(
                id,
                what,
                quantity == null ? null : Decimals.plain(quantity),
                unitCost == null ? null : Money.of(unitCost, currency),
                means,
                own);
    }
}
