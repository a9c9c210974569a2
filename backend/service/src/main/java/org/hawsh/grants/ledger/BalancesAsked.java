package org.hawsh.grants.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which balances, by which clocks.
 *
 * @param contributionId null for all of the centre; the same of the other two
 * @param effectiveOn the day they are of: what counts from a later day on is left out
 * @param knownAt the moment they were known at: what was entered later is left out; null for everything known by now
 */
public record BalancesAsked(
        UUID centreId,
        UUID contributionId,
        UUID callId,
        UUID grantId,
        LocalDate effectiveOn,
        Instant knownAt) {}
