package org.hawsh.centres.closures;

import java.util.List;

/**
 * Implemented by whoever knows people that must hear of a closure. Asked in the transaction of the request, for a caller
 * who may close the centre; whoever shows a person writes that down in the audit trail.
 */
public interface CallListContributor {
    List<Call> toCall(ClosurePlan plan);
}
