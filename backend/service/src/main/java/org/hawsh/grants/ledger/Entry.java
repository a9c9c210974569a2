package org.hawsh.grants.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.platform.values.Money;

/**
 * What is entered about money that moves.
 *
 * @param effectiveOn the day on which it counts; not after today, and in no closed period
 * @param text what a reader of the journal should know; null where the kind says it all
 * @param aboutId the caller's record it follows from (an award, an instalment, an expense); null where there is none
 */
public record Entry(Money amount, LocalDate effectiveOn, String text, UUID aboutId) {}
