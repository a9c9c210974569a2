package org.hawsh.activities.giving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How many lists of payments wait for a second person to pay them, for whoever shows what waits. */
@ApplicationScoped
public class WaitingPayments {
    private final PaymentListRepository lists;

    WaitingPayments(PaymentListRepository lists) {
        this.lists = lists;
    }

    /** @param paying the centres in which this caller pays; what they prepared themselves waits for somebody else */
    @Transactional
    public List<OfCentre> of(Collection<UUID> paying, UUID caller) {
        return lists.waiting(paying, caller);
    }

    /** So many at one centre. */
    public record OfCentre(UUID centreId, int lists) {}
}
