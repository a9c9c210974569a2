package org.hawsh.mediation.breakglass;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.access.decisions.AlreadyDecided;
import org.hawsh.access.decisions.Decision;
import org.hawsh.access.decisions.SomebodyElseDecides;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.KeptAtCentre;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;

/**
 * A file of another centre, opened or asked for. Its centre is the one it was asked from. The database says when it opens and closes
 * (mediation_opening_stands); the reason stands sealed beside the decision, which has no words of its own.
 */
@Entity
@Table(name = "mediation_opening")
@DynamicUpdate
class Opening extends KeptAtCentre {
    private static final Duration TO_BE_APPROVED = Duration.ofHours(24);
    private static final Duration TO_BE_CONFIRMED = Duration.ofDays(7);
    private static final Duration TO_BE_REVIEWED = Duration.ofDays(7);

    private static final String REASON = "mediation_opening.sealed_reason";
    private static final String NOTE = "mediation_opening.sealed_note";

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private boolean emergency;

    @Column(updatable = false)
    private byte[] sealedReason;

    @Embedded private Decision decision;

    @Column(insertable = false, updatable = false)
    private Instant openedAt;

    @Column(insertable = false, updatable = false)
    private Instant closesAt;

    /** By the clock that lets it be read. */
    @Formula("coalesce(closes_at > now(), false)")
    private boolean openNow;

    private Instant endedAt;

    private UUID reviewedBy;

    private Instant reviewedAt;

    private Boolean justified;

    private byte[] sealedNote;

    protected Opening() {}

    /**
     * @param caseId null where the reference fits no case
     * @param key of the case, or one that nobody has
     */
    Opening(RequestOpening request, UUID caseId, CaseKey key, UUID by) {
        super(request.centreId());
        reference = request.reference();
        this.caseId = caseId;
        emergency = request.emergency();
        sealedReason = key.seal(REASON, id(), request.reason());
        decision =
                Decision.asked(
                        by, null, Moments.now().plus(emergency ? TO_BE_CONFIRMED : TO_BE_APPROVED));
    }

    void approve(UUID by) {
        decision.approve(by);
    }

    void refuse(UUID by) {
        decision.refuse(by, null);
    }

    /** Closes the file, or takes back what was asked. What is over stays as it is, and so does what is not told. */
    void end() {
        Instant now = Moments.now();
        OpeningState standing = state(now);
        if (standing == OpeningState.WAITING && decision.isOpen() && !emergency) {
            decision.withdraw(decision.askedBy());
        }
        if (standing == OpeningState.WAITING || standing == OpeningState.OPEN) {
            endedAt = now;
        }
    }

    /**
     * @throws SomebodyElseDecides if the officer opened it themself, or was the second person
     * @throws AlreadyDecided if it was reviewed before
     */
    void review(ReviewOpening said, CaseKey key, UUID by) {
        decision.people().forEach(person -> SomebodyElseDecides.than(person, by));
        if (reviewedAt != null) {
            throw new AlreadyDecided();
        }
        reviewedBy = by;
        reviewedAt = Moments.now();
        justified = said.justified();
        sealedNote = key.isDestroyed() ? null : key.seal(NOTE, id(), said.note());
    }

    boolean fitsACase() {
        return caseId != null;
    }

    UUID caseId() {
        return caseId;
    }

    Stream<UUID> people() {
        return Stream.concat(decision.people(), Stream.ofNullable(reviewedBy));
    }

    private OpeningState state(Instant now) {
        if (openedAt != null) {
            return openNow ? OpeningState.OPEN : OpeningState.CLOSED;
        }
        if (endedAt != null) {
            return OpeningState.TAKEN_BACK;
        }
        return decision.askedUntil().isAfter(now) && !emergency
                ? OpeningState.WAITING
                : OpeningState.RUN_OUT;
    }

    OpeningPlace placeByAsking() {
        return new OpeningPlace(null, decision.askedAt(), id());
    }

    OpeningPlace placeByOpening() {
        return new OpeningPlace(reviewedAt, openedAt, id());
    }

    /** As whoever asked sees it: the same whether it fits a case or not, until somebody has approved it. */
    OpeningView view(Map<UUID, AccountRef> names, Instant now) {
        OpeningState standing = state(now);
        boolean opened = openedAt != null;
        return new OpeningView(
                id(),
                centreId(),
                reference,
                emergency,
                standing,
                decision.askedAt(),
                decision.askedUntil(),
                standing == OpeningState.OPEN ? caseId : null,
                openedAt,
                closesAt,
                opened ? decision.view(names) : null);
    }

    OpeningRequestView requestView(Map<UUID, AccountRef> names, CaseKey key) {
        return new OpeningRequestView(
                id(),
                centreId(),
                reference,
                emergency,
                key.open(REASON, id(), sealedReason, String.class),
                decision.view(names),
                decision.askedUntil(),
                closesAt);
    }

    OpeningDeed deed(Map<UUID, AccountRef> names, CaseKey key, List<PartRead> read) {
        return new OpeningDeed(
                centreId(),
                emergency,
                key.open(REASON, id(), sealedReason, String.class),
                decision.view(names),
                openedAt,
                closesAt,
                read,
                justified);
    }

    OpeningNotice notice(Map<UUID, AccountRef> names, CaseKey key, List<PartRead> read) {
        return new OpeningNotice(id(), caseId, reference, deed(names, key, read));
    }

    OpeningReviewView reviewView(
            Map<UUID, AccountRef> names, CaseKey key, List<PartRead> read, Instant now) {
        Instant due = openedAt.plus(TO_BE_REVIEWED);
        return new OpeningReviewView(
                id(),
                deed(names, key, read),
                due,
                reviewedAt == null && now.isAfter(due)
                        ? (int) Duration.between(due, now).toDays() + 1
                        : 0,
                names.get(reviewedBy),
                reviewedAt,
                key.open(NOTE, id(), sealedNote, String.class));
    }
}
