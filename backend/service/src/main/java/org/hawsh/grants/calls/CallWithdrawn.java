package org.hawsh.grants.calls;

import java.util.UUID;

/**
 * A call that was open is withdrawn, and gives back what was reserved for it; observed in the transaction that withdraws it.
 *
 * @param contributionId out of which it was to be paid
 */
public record CallWithdrawn(UUID callId, UUID centreId, UUID contributionId) {}
