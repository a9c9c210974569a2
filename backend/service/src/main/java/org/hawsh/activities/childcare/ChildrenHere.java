package org.hawsh.activities.childcare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How many children are in the corners now, and how many hand-overs wait for a second person; nobody is named. */
@ApplicationScoped
public class ChildrenHere {
    private final CornerRepository corner;

    ChildrenHere(CornerRepository corner) {
        this.corner = corner;
    }

    /** @param caller whoever asked for a release does not agree to it, and is not told of it */
    @Transactional
    public List<OfCentre> of(Collection<UUID> centres, UUID caller) {
        return centres.isEmpty() ? List.of() : corner.present(centres, caller);
    }

    /**
     * A centre with children in its corner.
     *
     * @param since the day on which the first of them came
     * @param releases children for whom somebody who is not on their list is there
     */
    public record OfCentre(UUID centreId, int children, LocalDate since, int releases) {}
}
