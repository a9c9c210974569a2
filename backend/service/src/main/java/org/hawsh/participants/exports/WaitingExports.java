package org.hawsh.participants.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How many exports wait for a second person, for whoever shows what waits. */
@ApplicationScoped
public class WaitingExports {
    private final ExportRepository exports;

    WaitingExports(ExportRepository exports) {
        this.exports = exports;
    }

    /** @param approving the centres in which this caller approves; what they asked for themselves waits for somebody else */
    @Transactional
    public List<OfCentre> of(Collection<UUID> approving, UUID caller) {
        return exports.waiting(approving, caller);
    }

    /** So many at one centre. */
    public record OfCentre(UUID centreId, int exports) {}
}
