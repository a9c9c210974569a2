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
import org.hawsh.activities.enrolment.waitinglist.ChildcareSeats;
import org.hawsh.activities.enrolment.waitinglist.Line;
import org.hawsh.activities.enrolment.waitinglist.Offer;
import org.hawsh.activities.enrolment.waitinglist.OfferTime;
import org.hawsh.activities.enrolment.waitinglist.Standing;
import org.hawsh.activities.enrolment.waitinglist.Stream;
import org.hawsh.activities.enrolment.waitinglist.WaitsFor;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;

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

    private ChildcareSeats seats;

    private Instant appliedAt;

    private Offer offer;

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
        enrolment.seats = ChildcareSeats.wished(request.wish(), request.children());
        enrolment.appliedAt = Moments.now();
        enrolment.offer = Offer.NONE;
        return enrolment;
    }

    /** A place is kept for them. Without their seats a parent who wished so joins the queue for seats. */
    void offer(boolean withSeats, long queueNumber) {
        offer = Offer.madeAt(Moments.now());
        hold(EnrolmentState.OFFERED, withSeats, queueNumber);
    }

    void enrolAtOnce(boolean withSeats, long queueNumber, LocalDate today) {
        enrolledOn = today;
        hold(EnrolmentState.ENROLLED, withSeats, queueNumber);
    }

    private void hold(EnrolmentState as, boolean withSeats, long queueNumber) {
        must(EnrolmentState.WAITLISTED);
        state = as;
        if (withSeats) {
            seats = seats.taken();
        } else if (seats.mayFollow()) {
            seats = seats.waiting(queueNumber);
        }
    }

    void giveSeats() {
        seats = seats.taken();
    }

    /** @param until empty while the centre is closed until further notice */
    void keepOffer(Optional<Instant> until, Instant unknown) {
        offer = offer.keptUntil(until, unknown);
    }

    PlaceOffered offered() {
        return new PlaceOffered(id, courseId, centreId, participantId, offer.told());
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
    void leave(EndReason why, LocalDate day, boolean courseBegan) {
        mustNotBeOver();
        state =
                state == EnrolmentState.ENROLLED && courseBegan
                        ? EnrolmentState.DROPPED
                        : EnrolmentState.WITHDRAWN;
        offer = offer.over();
        endReason = why;
        endedOn = day;
        seats = seats.givenBack();
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
        seats = seats.noLongerWaiting();
    }

    void mark(String level, Integer mark) {
        placementLevel = level;
        practicalMark = mark;
    }

    /** Seats are asked for otherwise; only a held place can have any. */
    void wish(ChildcareSeats otherwise) {
        seats = otherwise;
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
        return new Line.Waiting(id, participantId, stream, seats.wish(), seats.children());
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
                id,
                courseId,
                person,
                state,
                place,
                waitsFor,
                stream,
                score,
                seats.wish(),
                seats.children(),
                seats.given(),
                seats.isWaiting(),
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
                seats.given() ? seats.children() : 0,
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

    ChildcareSeats seats() {
        return seats;
    }

    /** Seats this enrolment holds now. */
    int seatsHeld() {
        return seats.given() && state.holdsAPlace() ? seats.children() : 0;
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
