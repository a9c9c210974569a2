package org.hawsh.activities.courses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hawsh.activities.courses.catalogue.SessionState;
import org.hawsh.activities.courses.catalogue.SheetState;
import org.hawsh.activities.courses.timetable.Slot;
import org.hawsh.work.records.KeptAtCentre;

/** One dated meeting of a course. What its sheet says is written beside it and only read here. */
@Entity
class CourseSession extends KeptAtCentre {
    private UUID courseId;

    private UUID roomId;

    private LocalDateTime startsAt;

    private LocalDateTime endsAt;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private String cancelReason;

    private UUID closureId;

    private UUID makesUpFor;

    private String topic;

    private int sequence;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private SheetState sheet;

    protected CourseSession() {}

    CourseSession(Course course, Slot slot) {
        super(course.centreId());
        courseId = course.id();
        state = SessionState.PLANNED;
        sheet = SheetState.NOT_TAKEN;
        standAt(slot);
    }

    CourseSession makingUpFor(CourseSession cancelled) {
        if (cancelled.state != SessionState.CANCELLED) {
            throw SessionRefusal.nothingToMakeUp();
        }
        makesUpFor = cancelled.id();
        return this;
    }

    CourseSession about(String what) {
        topic = what == null ? null : what.strip();
        return this;
    }

    /** @throws SessionRefusal if it is cancelled, or somebody has begun its sheet */
    void move(Slot slot) {
        isStillToCome();
        if (!slot.equals(slot())) {
            standAt(slot);
            sequence++;
        }
    }

    void cancel(String reason) {
        isStillToCome();
        state = SessionState.CANCELLED;
        cancelReason = reason.strip();
        sequence++;
    }

    void closedBy(UUID closure, String cause) {
        cancel(cause);
        closureId = closure;
    }

    void comesBack() {
        state = SessionState.PLANNED;
        cancelReason = null;
        closureId = null;
        sequence++;
    }

    boolean isMakeUp() {
        return makesUpFor != null;
    }

    private void isStillToCome() {
        if (state == SessionState.CANCELLED) {
            throw SessionRefusal.cancelled();
        }
        if (sheet != SheetState.NOT_TAKEN) {
            throw SessionRefusal.sheetBegun();
        }
    }

    private void standAt(Slot slot) {
        roomId = slot.roomId();
        startsAt = slot.startsAt();
        endsAt = slot.endsAt();
    }

    Slot slot() {
        return new Slot(roomId, startsAt, endsAt);
    }

    UUID courseId() {
        return courseId;
    }

    SessionDetails details() {
        return new SessionDetails(startsAt, endsAt, roomId, topic);
    }
}
