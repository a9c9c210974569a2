package org.hawsh.grants.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hawsh.platform.values.Money;

/**
 * Available money of one currency that became another.
 *
 * @param rate how much of the second for one of the first, as the source says; what was received may differ
 * @param rateOn the day of that rate
 * @param rateSource who says so ({@code Central Bank of Iraq})
 */
public record Exchange(
        Money given,
        Money received,
        BigDecimal rate,
        LocalDate rateOn,
        String rateSource,
        LocalDate effectiveOn,
        String text) {}
