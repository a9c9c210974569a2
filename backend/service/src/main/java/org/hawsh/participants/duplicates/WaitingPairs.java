package org.hawsh.participants.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;

/** How many pairs wait for somebody to look at them, for whoever shows what waits. */
@ApplicationScoped
public class WaitingPairs {
    private final PairRepository pairs;

    WaitingPairs(PairRepository pairs) {
        this.pairs = pairs;
    }

    /**
     * @param scope the centres in which the caller may review matches; of a pair, both belong to one of them
     * @param most where counting stops
     */
    @Transactional
    public int count(Collection<UUID> scope, int most) {
        return pairs.countWaiting(scope, most);
    }
}
