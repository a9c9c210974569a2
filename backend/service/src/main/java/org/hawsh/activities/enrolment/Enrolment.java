package org.hawsh.activities.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.platform.EntityTags;
import org.hawsh.platform.Ids;
import org.hawsh.platform.Moments;

/** Somebody's place in a course, from the application to its end. */
@Entity
class Enrolment {
    @Id private UUID id;

    private UUID courseId;

    private UUID centreId;

    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    private long position;

    @Enumerated(EnumType.STRING)
    private Stream stream;

    private BigDecimal score;

    @Enumerated(EnumType.STRING)
    private ChildcareWish childcareWish;

    private int childcareChildren;

    private boolean childcareGiven;

    private Long childcareQueue;

    private Instant appliedAt;

    private Instant offeredAt;

    private Instant offeredUntil;

    private boolean offerPaused;

    private LocalDate enrolledOn;

    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private EndReason endReason;

    private UUID overrideBy;

    private String overrideReason;

    private Instant overrideAt;

    private String placementLevel;

    private Integer practicalMark;

    private Integer heldSessions;

    private Integer attendedSessions;

    @Enumerated(EnumType.STRING)
    private Certificate certificate;

    @Version private int version;

    protected Enrolment() {}

    /** Everybody begins in line, or before the committee; the rule decides at once whether they stay there. */
    static Enrolment applied(Standing course, Apply request, long position) {
        Enrolment enrolment = new Enrolment();
        enrolment.id = Ids.next();
        enrolment.courseId = course.id();
        enrolment.centreId = course.centreId();
        enrolment.participantId = request.participantId();
        enrolment.state = course.isScored() ? EnrolmentState.APPLIED : EnrolmentState.WAITLISTED;
        enrolment.position = position;
        enrolment.stream = request.stream();
        enrolment.childcareWish = request.wish();
        enrolment.childcareChildren = request.children();
        enrolment.appliedAt = Moments.now();
        return enrolment;
    }

    /** A place is kept for them. Without their seats a parent who wished so joins the queue for seats. */
    void offer(boolean withSeats, long queueNumber) {
        offeredAt = Moments.now();
        hold(EnrolmentState.OFFERED, withSeats, queueNumber);
    }

    void enrolAtOnce(boolean withSeats, long queueNumber, LocalDate today) {
        enrolledOn = today;
        hold(EnrolmentState.ENROLLED, withSeats, queueNumber);
    }

    private void hold(EnrolmentState as, boolean withSeats, long queueNumber) {
        must(EnrolmentState.WAITLISTED);
        state = as;
        childcareGiven = withSeats;
        childcareQueue =
                childcareWish == ChildcareWish.CLASS_FIRST && !withSeats ? queueNumber : null;
    }

    void giveSeats() {
        childcareGiven = true;
        childcareQueue = null;
    }

    /** @param until empty while the centre is closed until further notice */
    void keepOffer(Optional<Instant> until, Instant unknown) {
        offerPaused = until.isEmpty();
        offeredUntil = until.orElse(unknown);
    }

    PlaceOffered offered() {
        return new PlaceOffered(
                id, courseId, centreId, participantId, offerPaused ? null : offeredUntil);
    }

    void accept(LocalDate today) {
        must(EnrolmentState.OFFERED);
        state = EnrolmentState.ENROLLED;
        endOffer();
        enrolledOn = today;
    }

    void mustBeApplying() {
        must(EnrolmentState.APPLIED);
    }

    void mustBeOffered() {
        must(EnrolmentState.OFFERED);
    }

    /** Whoever had begun drops out; whoever had not withdraws. */
    void leave(EndReason why, LocalDate day, boolean courseBegan) {
        mustNotBeOver();
        state =
                state == EnrolmentState.ENROLLED && courseBegan
                        ? EnrolmentState.DROPPED
                        : EnrolmentState.WITHDRAWN;
        endOffer();
        endReason = why;
        endedOn = day;
        childcareGiven = false;
        childcareQueue = null;
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

    void complete(int held, int attended, Certificate earned, LocalDate day) {
        must(EnrolmentState.ENROLLED);
        state = EnrolmentState.COMPLETED;
        heldSessions = held;
        attendedSessions = attended;
        certificate = earned;
        endedOn = day;
        childcareQueue = null;
    }

    void mark(String level, Integer mark) {
        placementLevel = level;
        practicalMark = mark;
    }

    /** @param seats whether the seats of the new wish are given; only a held place can have any */
    void wish(ChildcareWish wish, int children, boolean seats, Long queueNumber) {
        childcareWish = wish;
        childcareChildren = children;
        childcareGiven = seats;
        childcareQueue = queueNumber;
    }

    private void endOffer() {
        offeredUntil = null;
        offerPaused = false;
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

    void mustBeVersion(int seen) {
        if (seen != version) {
            throw new EntityTags.VersionConflict();
        }
    }

    Line.Waiting inLine() {
        return new Line.Waiting(id, participantId, stream, childcareWish, childcareChildren);
    }

    OfferTime offerTime(Duration length) {
        return new OfferTime(offeredAt, length);
    }

    /**
     * @param place in line, from 1; null for who does not wait
     * @param waitsFor null for who does not wait
     */
    EnrolmentView view(
            EnrolmentView.Person person, AccountRef overrider, Integer place, WaitsFor waitsFor) {
        return new EnrolmentView(
                id,
                courseId,
                person,
                state,
                place,
                waitsFor,
                stream,
                score,
                childcareWish,
                childcareChildren,
                childcareGiven,
                childcareQueue != null,
                appliedAt,
                offerPaused ? null : offeredUntil,
                offerPaused,
                enrolledOn,
                endedOn,
                endReason,
                overrideBy == null
                        ? null
                        : new EnrolmentView.Override(overrider, overrideReason, overrideAt),
                placementLevel,
                practicalMark,
                heldSessions,
                attendedSessions,
                certificate,
                version);
    }

    RosterEntry onRoster() {
        return new RosterEntry(
                id,
                courseId,
                participantId,
                state,
                enrolledOn,
                endedOn,
                childcareGiven ? childcareChildren : 0,
                certificate);
    }

    UUID id() {
        return id;
    }

    UUID courseId() {
        return courseId;
    }

    UUID centreId() {
        return centreId;
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

    ChildcareWish childcareWish() {
        return childcareWish;
    }

    int childcareChildren() {
        return childcareChildren;
    }

    boolean childcareGiven() {
        return childcareGiven;
    }

    Long childcareQueue() {
        return childcareQueue;
    }

    /** Seats this enrolment holds now. */
    int seatsHeld() {
        return childcareGiven && state.holdsAPlace() ? childcareChildren : 0;
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

    int version() {
        return version;
    }
}
