package org.hawsh.activities.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.activities.enrolment.waitinglist.ChildcareSeats;
import org.hawsh.activities.enrolment.waitinglist.Line;
import org.hawsh.activities.enrolment.waitinglist.Offer;
import org.hawsh.activities.enrolment.waitinglist.OfferTime;
import org.hawsh.activities.enrolment.waitinglist.Standing;
import org.hawsh.activities.enrolment.waitinglist.Stream;
import org.hawsh.activities.enrolment.waitinglist.WaitsFor;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Timestamped;

/** Somebody's seat in a course, from the application to its end. */
@Entity
class Enrolment extends Timestamped {
    private UUID courseId;

    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    private long position;

    @Enumerated(EnumType.STRING)
    private Stream stream;

    private BigDecimal score;

    private ChildcareSeats childcare;

    private Instant appliedAt;

    private Offer offer;

    private LocalDate enrolledOn;

    private LocalDate endedOn;

    private String endReason;

    private UUID overrideBy;

    private String overrideReason;

    private Instant overrideAt;

    private String placementLevel;

    private Integer practicalMark;

    private Completed completed;

    protected Enrolment() {}

    /** Everybody begins in line, or before the committee; the rule decides at once whether they stay there. */
    Enrolment(Standing course, Apply request, long position) {
        super(course.centreId());
        courseId = course.id();
        participantId = request.participantId();
        state = course.isScored() ? EnrolmentState.APPLIED : EnrolmentState.WAITLISTED;
        this.position = position;
        stream = request.stream();
        childcare = ChildcareSeats.wished(request.wish(), request.children());
        appliedAt = Moments.now();
        offer = Offer.NONE;
    }

    /** A seat is kept for them. Without childcare a parent who wished so joins the queue for it. */
    void offer(boolean withChildcare, long queueNumber) {
        offer = Offer.madeAt(Moments.now());
        hold(EnrolmentState.OFFERED, withChildcare, queueNumber);
    }

    void enrolAtOnce(boolean withChildcare, long queueNumber, LocalDate today) {
        enrolledOn = today;
        hold(EnrolmentState.ENROLLED, withChildcare, queueNumber);
    }

    private void hold(EnrolmentState as, boolean withChildcare, long queueNumber) {
        must(EnrolmentState.WAITLISTED);
        state = as;
        if (withChildcare) {
            childcare = childcare.taken();
        } else if (childcare.mayFollow()) {
            childcare = childcare.waiting(queueNumber);
        }
    }

    void giveChildcare() {
        childcare = childcare.taken();
    }

    /** @param until empty while the centre is closed until further notice */
    void keepOffer(Optional<Instant> until, Instant unknown) {
        offer = offer.keptUntil(until, unknown);
    }

    SeatOffered offered() {
        return new SeatOffered(id(), courseId, centreId(), participantId, offer.told());
    }

    void accept(LocalDate today) {
        must(EnrolmentState.OFFERED);
        state = EnrolmentState.ENROLLED;
        offer = offer.over();
        enrolledOn = today;
    }

    void mustBeApplying() {
        must(EnrolmentState.APPLIED);
    }

    void mustBeOffered() {
        must(EnrolmentState.OFFERED);
    }

    /** Whoever had begun drops out; whoever had not withdraws. */
    void leave(String why, LocalDate day, boolean courseBegan) {
        mustNotBeOver();
        state =
                state == EnrolmentState.ENROLLED && courseBegan
                        ? EnrolmentState.DROPPED
                        : EnrolmentState.WITHDRAWN;
        offer = offer.over();
        endReason = why;
        endedOn = day;
        childcare = childcare.givenBack();
    }

    /** To the head of the line, by somebody who says why. */
    void moveToTheHead(UUID by, String reason) {
        must(EnrolmentState.WAITLISTED);
        overrideBy = by;
        overrideReason = reason.strip();
        overrideAt = Moments.now();
    }

    /** Chosen by the committee: into the line, in the order of scores. */
    void reserve(BigDecimal found) {
        must(EnrolmentState.APPLIED);
        state = EnrolmentState.WAITLISTED;
        score = found;
    }

    void complete(Completed how, LocalDate day) {
        must(EnrolmentState.ENROLLED);
        state = EnrolmentState.COMPLETED;
        completed = how;
        endedOn = day;
        childcare = childcare.noLongerWaiting();
    }

    /** That they completed was a slip: they are enrolled as before. */
    void isNotCompleted(UUID by) {
        completed().mustBeASlipOf(by);
        state = EnrolmentState.ENROLLED;
        completed = Completed.NOT;
        endedOn = null;
    }

    private Completed completed() {
        return completed == null ? Completed.NOT : completed;
    }

    void mark(String level, Integer mark) {
        placementLevel = level;
        practicalMark = mark;
    }

    /** Childcare is asked for otherwise; only a held seat can have any. */
    void wish(ChildcareSeats otherwise) {
        childcare = otherwise;
    }

    private void must(EnrolmentState expected) {
        if (state != expected) {
            throw EnrolmentRefused.because(state.isOver() ? "enrolment-over" : expected.refusal());
        }
    }

    void mustNotBeOver() {
        if (state.isOver()) {
            throw EnrolmentRefused.because("enrolment-over");
        }
    }

    Line.Waiting inLine() {
        return new Line.Waiting(
                id(), participantId, stream, childcare.wish(), childcare.children());
    }

    OfferTime offerTime(Duration length) {
        return offer.time(length);
    }

    /**
     * @param place in line, from 1; null for who does not wait
     * @param waitsFor null for who does not wait
     */
    EnrolmentView view(
            EnrolmentView.Person person, AccountRef overrider, Integer place, WaitsFor waitsFor) {
        return new EnrolmentView(
                id(),
                courseId,
                person,
                state,
                place,
                waitsFor,
                stream,
                score,
                childcare.wish(),
                childcare.children(),
                childcare.given(),
                childcare.isWaiting(),
                appliedAt,
                offer.told(),
                offer.paused(),
                enrolledOn,
                endedOn,
                endReason,
                overrideBy == null
                        ? null
                        : new EnrolmentView.Override(overrider, overrideReason, overrideAt),
                placementLevel,
                practicalMark,
                completed().held(),
                completed().attended(),
                completed().certificate(),
                updatedAt(),
                version());
    }

    RosterEntry onRoster() {
        return new RosterEntry(
                id(),
                courseId,
                participantId,
                state,
                enrolledOn,
                endedOn,
                childcare.given() ? childcare.children() : 0,
                completed().certificate());
    }

    UUID courseId() {
        return courseId;
    }

    UUID participantId() {
        return participantId;
    }

    EnrolmentState state() {
        return state;
    }

    Stream stream() {
        return stream;
    }

    ChildcareSeats childcare() {
        return childcare;
    }

    /** Children with a seat of the corner now. */
    int childcareHeld() {
        return childcare.given() && state.holdsASeat() ? childcare.children() : 0;
    }

    long position() {
        return position;
    }

    UUID overrideBy() {
        return overrideBy;
    }

    LocalDate enrolledOn() {
        return enrolledOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    Integer practicalMark() {
        return practicalMark;
    }

    String placementLevel() {
        return placementLevel;
    }
}
