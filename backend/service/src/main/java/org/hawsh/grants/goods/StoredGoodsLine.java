package org.hawsh.grants.goods;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;

/** A line as it lies in its row, at its place among the others. */
@Embeddable
record StoredGoodsLine(
        UUID centreId,
        int position,
        String what,
        BigDecimal quantity,
        String unit,
        BigDecimal cost) {

    static StoredGoodsLine of(GoodsLine line, UUID centre, int position) {
        return new StoredGoodsLine(
                centre,
                position,
                line.what(),
                new BigDecimal(line.quantity()),
                line.unit(),
                line.cost().value());
    }

    GoodsLine line(Currency currency) {
        return new GoodsLine(
                what,
                quantity.stripTrailingZeros().toPlainString(),
                unit,
                Money.of(cost, currency));
    }
}
