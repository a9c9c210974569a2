package org.hawsh.grants.awards.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A milestone of a proposal, as it lies in its row. */
@Embeddable
public record StoredMilestone(
        UUID centreId, int position, UUID milestoneId, String title, LocalDate dueOn) {

    public static StoredMilestone of(PlannedMilestone planned, UUID centre, int position) {
        return new StoredMilestone(
                centre, position, planned.id(), planned.title(), planned.dueOn());
    }

    public PlannedMilestone planned() {
        return new PlannedMilestone(milestoneId, title, dueOn);
    }
}
