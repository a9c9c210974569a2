package org.hawsh.activities.courses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hawsh.activities.courses.catalogue.SessionState;
import org.hawsh.activities.courses.catalogue.SheetState;
import org.hawsh.activities.courses.timetable.Slot;
import org.hawsh.centres.closures.ClosureCause;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.values.Ids;

/** One dated meeting of a course. What its sheet says is written beside it and only read here. */
@Entity
class CourseSession {
    @Id private UUID id;

    private UUID courseId;

    private UUID centreId;

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

    @Version private int version;

    protected CourseSession() {}

    static CourseSession of(Course course, Slot slot) {
        CourseSession session = new CourseSession();
        session.id = Ids.next();
        session.courseId = course.id();
        session.centreId = course.centreId();
        session.state = SessionState.PLANNED;
        session.sheet = SheetState.NOT_TAKEN;
        session.standAt(slot);
        return session;
    }

    CourseSession makingUpFor(CourseSession cancelled) {
        if (cancelled.state != SessionState.CANCELLED) {
            throw SessionRefusal.nothingToMakeUp();
        }
        makesUpFor = cancelled.id;
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

    void closedBy(UUID closure, ClosureCause cause) {
        cancel(cause.name());
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

    void isSeen(int seenVersion) {
        if (seenVersion != version) {
            throw new VersionConflict();
        }
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
        startsAt = slot.from();
        endsAt = slot.to();
    }

    Slot slot() {
        return new Slot(roomId, startsAt, endsAt);
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

    int version() {
        return version;
    }

    SessionDetails details() {
        return new SessionDetails(startsAt, endsAt, roomId, topic);
    }
}
