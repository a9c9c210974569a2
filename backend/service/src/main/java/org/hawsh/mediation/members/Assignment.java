package org.hawsh.mediation.members;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.mediation.mediators.MediatorRef;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Kept;

/** Of a mediator to a case. */
@Entity
@Table(name = "mediation_assignment")
class Assignment extends Kept {
    @Column(updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private UUID mediatorId;

    @Column(updatable = false)
    private UUID account;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    @Column(updatable = false)
    private UUID proposedBy;

    @Column(updatable = false)
    private Instant proposedAt;

    private Instant declaredAt;

    private Instant endedAt;

    private Instant anotherAskedAt;

    protected Assignment() {}

    private Assignment(UUID caseId, MediatorRef mediator, UUID by, AssignmentState state) {
        super(Ids.next());
        this.caseId = caseId;
        this.mediatorId = mediator.id();
        this.account = mediator.account();
        this.state = state;
        proposedBy = by;
        proposedAt = Moments.now();
    }

    /** Whoever opens a case declares there and then to know no party of it. */
    static Assignment ownOf(UUID caseId, MediatorRef mediator) {
        Assignment own =
                new Assignment(caseId, mediator, mediator.account(), AssignmentState.ACCEPTED);
        own.declaredAt = own.proposedAt;
        return own;
    }

    /** @param interest whether they know a party or have anything to gain: then never in this case */
    void answer(boolean interest, boolean takesItOn) {
        state =
                interest
                        ? AssignmentState.EXCLUDED
                        : takesItOn ? AssignmentState.ACCEPTED : AssignmentState.DECLINED;
        declaredAt = Moments.now();
        endedAt = state == AssignmentState.ACCEPTED ? null : declaredAt;
    }

    void leave(boolean interest) {
        state = interest ? AssignmentState.EXCLUDED : AssignmentState.ENDED;
        endedAt = Moments.now();
    }

    /** A party asks for somebody else; the first time counts, and the supervisor decides. */
    void askForAnother() {
        anotherAskedAt = anotherAskedAt == null ? Moments.now() : anotherAskedAt;
    }

    UUID caseId() {
        return caseId;
    }

    /** Whoever has a login declares for themself. */
    boolean signsIn() {
        return account != null;
    }

    UUID mediatorId() {
        return mediatorId;
    }

    MemberView view(MediatorRef mediator) {
        return new MemberView(mediator, state, declaredAt, anotherAskedAt);
    }
}
