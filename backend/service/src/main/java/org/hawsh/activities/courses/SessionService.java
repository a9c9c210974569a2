package org.hawsh.activities.courses;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.SessionView;
import org.hawsh.activities.courses.timetable.Clashes;
import org.hawsh.activities.courses.timetable.Slot;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Sessions one by one: added, moved, cancelled, made up for. */
@ApplicationScoped
@Transactional
class SessionService {
    private final CourseService courses;
    private final CourseSessionRepository sessions;
    private final Timetable timetable;
    private final SessionPlanner planner;
    private final Clashes clashes;
    private final ClashFaults faults;
    private final MergePatch patches;
    private final Event<SessionsChanged> changed;
    private final Records records;

    SessionService(
            CourseService courses,
            CourseSessionRepository sessions,
            Timetable timetable,
            SessionPlanner planner,
            Clashes clashes,
            ClashFaults faults,
            MergePatch patches,
            Event<SessionsChanged> changed,
            Records records) {
        this.courses = courses;
        this.sessions = sessions;
        this.timetable = timetable;
        this.planner = planner;
        this.clashes = clashes;
        this.faults = faults;
        this.patches = patches;
        this.changed = changed;
        this.records = records;
    }

    /** What stands in the way; nothing is stored. */
    SessionPreview preview(UUID courseId, PreviewSession request) {
        Course course = courses.find(courseId);
        ValidationFailed.ifAny(SessionDetails.faults(request.startsAt(), request.endsAt()));
        return new SessionPreview(
                clashes.at(
                        course.centreId(),
                        courseId,
                        course.teacherIds(),
                        request.slot(),
                        request.sessionId()));
    }

    SessionView add(UUID courseId, AddSession request) {
        Course course = courses.lock(courseId);
        course.isNotOver();
        List<Fault> wrong =
                new ArrayList<>(SessionDetails.faults(request.startsAt(), request.endsAt()));
        if (request.makesUpFor() == null) {
            wrong.addAll(outside(course, request.slot()));
        }
        ValidationFailed.ifAny(wrong);
        CourseSession session = new CourseSession(course, request.slot()).about(request.topic());
        if (request.makesUpFor() != null) {
            session.makingUpFor(cancelledOf(course, request.makesUpFor()));
        }
        mayStandAt(course, request.slot(), null);
        faults.storing(() -> records.created(CourseSheet.SESSION, session));
        return timetable.read(session.id());
    }

    SessionView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        Course course = courses.lock(find(id).courseId());
        CourseSession session = lock(id, seenVersion);
        MergePatch.Patched<SessionDetails> patched = patches.apply(mergePatch, session.details());
        SessionDetails wanted = patched.value();
        ValidationFailed.ifAny(wanted.faults());
        if (!wanted.slot().equals(session.slot())) {
            if (!session.isMakeUp()) {
                ValidationFailed.ifAny(outside(course, wanted.slot()));
            }
            mayStandAt(course, wanted.slot(), id);
            faults.storing(
                    () -> {
                        session.move(wanted.slot());
                        sessions.flush();
                    });
            tell(SessionsChanged.Change.MOVED, session);
        }
        session.about(wanted.topic());
        return done("EDIT", session, patched.changedFields());
    }

    SessionView cancel(UUID id, int seenVersion, Reason request) {
        courses.lock(find(id).courseId());
        CourseSession session = lock(id, seenVersion);
        session.cancel(request.reason());
        tell(SessionsChanged.Change.CANCELLED, session);
        return done("CANCEL", session, Set.of("state"));
    }

    private void tell(SessionsChanged.Change change, CourseSession session) {
        changed.fire(SessionsChanged.of(session.centreId(), change, List.of(session)));
    }

    private void mayStandAt(Course course, Slot slot, UUID session) {
        planner.holdTheRoom(course.centreId(), slot.roomId());
        faults.refuse(
                clashes.at(course.centreId(), course.id(), course.teacherIds(), slot, session));
    }

    private static List<Fault> outside(Course course, Slot slot) {
        return course.hasInItsDays(slot.startsAt().toLocalDate())
                ? List.of()
                : List.of(Fault.at("/startsAt", "outside-the-course"));
    }

    private CourseSession cancelledOf(Course course, UUID id) {
        CourseSession cancelled =
                sessions.find(id, Set.of(course.centreId()))
                        .filter(one -> one.courseId().equals(course.id()))
                        .orElseThrow(SessionRefusal::nothingToMakeUp);
        if (sessions.isMadeUp(id)) {
            throw SessionRefusal.nothingToMakeUp();
        }
        return cancelled;
    }

    private SessionView done(String act, CourseSession session, Set<String> changedFields) {
        if (!changedFields.isEmpty()) {
            records.done(CourseSheet.SESSION, session, act, changedFields);
        }
        return timetable.read(session.id());
    }

    private CourseSession find(UUID id) {
        return records.find(CourseSession.class, id, Permissions.COURSE_MANAGE);
    }

    private CourseSession lock(UUID id, int seenVersion) {
        CourseSession session = records.lock(CourseSession.class, id, Permissions.COURSE_MANAGE);
        session.mustBe(seenVersion);
        return session;
    }
}
