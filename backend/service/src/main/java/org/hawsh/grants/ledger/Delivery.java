package org.hawsh.grants.ledger;

import java.util.UUID;

/**
 * Goods instead of money, on the same terms as a {@link Payment}: whoever hands them over is the caller of the request.
 *
 * @param costLineId as of a payment
 */
public record Delivery(UUID costLineId, UUID askedBy, UUID approvedBy) {}
