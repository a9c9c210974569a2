package org.hawsh.grants.awards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.work.records.RecordedAtCentre;

/** What the network does, and until when. */
@Entity
class GrantMilestone extends RecordedAtCentre {
    @Column(updatable = false)
    private UUID grantId;

    private int position;

    private String title;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private MilestoneState state;

    private LocalDate reachedOn;

    protected GrantMilestone() {}

    GrantMilestone(GrantAward grant, int position, String title, LocalDate dueOn) {
        super(grant.centreId());
        grantId = grant.id();
        state = MilestoneState.PLANNED;
        become(position, title, dueOn);
    }

    final void become(int place, String words, LocalDate until) {
        position = place;
        title = words;
        dueOn = until;
    }

    void drop() {
        state = MilestoneState.DROPPED;
    }

    /** @throws GrantRefusal if it was before */
    void reach(LocalDate on) {
        if (state != MilestoneState.PLANNED) {
            throw GrantRefusal.milestoneReached();
        }
        state = MilestoneState.REACHED;
        reachedOn = on;
    }

    boolean isPlanned() {
        return state == MilestoneState.PLANNED;
    }

    boolean isReached() {
        return state == MilestoneState.REACHED;
    }

    String title() {
        return title;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    UUID grantId() {
        return grantId;
    }

    GrantView.Milestone view(LocalDate today) {
        return new GrantView.Milestone(
                id(),
                position,
                title,
                dueOn,
                state,
                reachedOn,
                isPlanned() && dueOn.isBefore(today));
    }

    MilestoneRef ref() {
        return new MilestoneRef(id(), position, title, dueOn, state, reachedOn);
    }
}
