package org.hawsh.activities.giving;

import java.math.BigDecimal;
import java.util.UUID;
import org.hawsh.platform.values.Money;

/**
 * One line of a list.
 *
 * @param id of the participant or the member of staff
 * @param units days, sessions or hours, by the kind of the list
 */
record Payee(UUID id, String name, BigDecimal units) {

    PaymentListView.Line view(BigDecimal unitAmount, Money.Currency currency) {
        return new PaymentListView.Line(
                id,
                name,
                units.stripTrailingZeros().toPlainString(),
                Money.of(units.multiply(unitAmount), currency));
    }
}
