package org.hawsh.grants.selection.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hawsh.grants.applications.ApplicationRef;
import org.hawsh.work.records.Timestamped;

/** That somebody is asked what they think of an application, without who applied. */
@Entity
class GrantReview extends Timestamped {
    @Column(updatable = false)
    private UUID callId;

    @Column(updatable = false)
    private UUID applicationId;

    @Column(updatable = false)
    private UUID networkId;

    @Column(updatable = false)
    private UUID reviewer;

    @Column(updatable = false)
    private int slot;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    protected GrantReview() {}

    /** @param slot one of the two an application has */
    GrantReview(ApplicationRef application, UUID reviewer, int slot) {
        super(application.centreId());
        callId = application.callId();
        applicationId = application.id();
        networkId = application.networkId();
        this.reviewer = reviewer;
        this.slot = slot;
        state = ReviewState.ASSIGNED;
    }

    /** @throws ReviewRefusal unless it is awaited */
    void become(ReviewState next) {
        if (state != ReviewState.ASSIGNED) {
            throw ReviewRefusal.stands();
        }
        state = next;
    }

    UUID callId() {
        return callId;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID networkId() {
        return networkId;
    }

    UUID reviewer() {
        return reviewer;
    }

    int slot() {
        return slot;
    }

    ReviewState state() {
        return state;
    }

    boolean isLiving() {
        return state.isLiving();
    }
}
