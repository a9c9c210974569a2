package org.hawsh.grants.goods;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;

/** A quote as it lies in its row, at its place among the others. */
@Embeddable
record StoredQuote(
        UUID centreId,
        int position,
        String supplier,
        BigDecimal amount,
        LocalDate quotedOn,
        UUID paperId) {

    static StoredQuote of(PriceQuote quote, UUID centre, int position) {
        return new StoredQuote(
                centre,
                position,
                quote.supplier(),
                quote.amount().value(),
                quote.quotedOn(),
                quote.paperId());
    }

    PriceQuote quote(Currency currency) {
        return new PriceQuote(supplier, Money.of(amount, currency), quotedOn, paperId);
    }
}
