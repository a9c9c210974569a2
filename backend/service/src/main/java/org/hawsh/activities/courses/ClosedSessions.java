package org.hawsh.activities.courses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.activities.courses.timetable.Clash;
import org.hawsh.activities.courses.timetable.Clashes;
import org.hawsh.centres.Centres;
import org.hawsh.centres.closures.Call;
import org.hawsh.centres.closures.CallListContributor;
import org.hawsh.centres.closures.CentreClosed;
import org.hawsh.centres.closures.CentreReopened;
import org.hawsh.centres.closures.ClosureConsequences;
import org.hawsh.centres.closures.ClosurePlan;
import org.hawsh.centres.closures.Consequences;
import org.hawsh.centres.people.Staff;
import org.hawsh.centres.people.StaffRef;
import org.hawsh.work.records.Records;

/**
 * What closing a centre does to sessions: those it takes away are cancelled in the same act, and come back if the closure is
 * taken back while their room and their people are still free. A session whose sheet was begun was held.
 */
@ApplicationScoped
class ClosedSessions implements ClosureConsequences, CallListContributor {
    /** Until further notice: as far as anybody plans. */
    private static final LocalDateTime FOREVER = LocalDateTime.of(2200, 1, 1, 0, 0);

    private final CourseSessionRepository sessions;
    private final CourseRepository courses;
    private final MakeUpDates makeUpDates;
    private final Clashes clashes;
    private final Staff staff;
    private final Centres centres;
    private final Event<SessionsChanged> changed;
    private final Records records;

    ClosedSessions(
            CourseSessionRepository sessions,
            CourseRepository courses,
            MakeUpDates makeUpDates,
            Clashes clashes,
            Staff staff,
            Centres centres,
            Event<SessionsChanged> changed,
            Records records) {
        this.sessions = sessions;
        this.courses = courses;
        this.makeUpDates = makeUpDates;
        this.clashes = clashes;
        this.staff = staff;
        this.centres = centres;
        this.changed = changed;
        this.records = records;
    }

    @Override
    @Transactional
    public Consequences whatIf(ClosurePlan plan) {
        List<CourseSession> lost = lostTo(plan);
        return new Consequences(lost.size(), 0, 0, makeUpDates.propose(plan, lost));
    }

    /** Teachers of what is lost who are not called as staff of that day anyhow. */
    @Override
    @Transactional
    public List<Call> toCall(ClosurePlan plan) {
        Set<UUID> teachers =
                sessions
                        .fallingAway(
                                plan.centreId(),
                                plan.roomId(),
                                plan.startsAt(),
                                endOf(plan.endsAt()))
                        .stream()
                        .map(CourseSession::courseId)
                        .distinct()
                        .flatMap(id -> courses.findById(id).teacherIds().stream())
                        .collect(Collectors.toSet());
        staff.at(plan.centreId(), plan.startsAt().toLocalDate()).stream()
                .map(StaffRef::id)
                .forEach(teachers::remove);
        return teachers.isEmpty() ? List.of() : staff.toCall(plan, teachers, Call.Reason.TEACHER);
    }

    void cancel(@Observes CentreClosed closed) {
        List<CourseSession> lost =
                touching(closed.centreId(), closed.roomId(), closed.startsAt(), closed.endsAt());
        lost.forEach(session -> session.closedBy(closed.closureId(), closed.cause()));
        written("CANCEL", lost);
        changed.fire(SessionsChanged.of(closed.centreId(), SessionsChanged.Change.CLOSED, lost));
    }

    void bringBack(@Observes CentreReopened reopened) {
        LocalDateTime now = centres.nowAt(reopened.centreId());
        LocalDateTime since = reopened.at().isAfter(now) ? reopened.at() : now;
        List<CourseSession> free =
                sessions.cancelledBy(reopened.closureId(), since).stream()
                        .filter(this::canComeBack)
                        .toList();
        free.forEach(CourseSession::comesBack);
        written("RESTORE", free);
        changed.fire(
                SessionsChanged.of(reopened.centreId(), SessionsChanged.Change.ON_AGAIN, free));
    }

    private boolean canComeBack(CourseSession session) {
        Course course = courses.findById(session.courseId());
        return course.isGoingOn()
                && !sessions.isMadeUp(session.id())
                && clashes
                        .at(
                                session.centreId(),
                                course.id(),
                                course.teacherIds(),
                                session.slot(),
                                session.id())
                        .stream()
                        .noneMatch(Clash::forbids);
    }

    private void written(String act, List<CourseSession> changed) {
        changed.forEach(
                session -> records.done(CourseSheet.SESSION.did(act, session).because("CLOSURE")));
    }

    private List<CourseSession> lostTo(ClosurePlan plan) {
        return touching(plan.centreId(), plan.roomId(), plan.startsAt(), plan.endsAt());
    }

    private List<CourseSession> touching(
            UUID centre, UUID room, LocalDateTime from, LocalDateTime to) {
        return sessions.touching(centre, room, from, endOf(to));
    }

    private static LocalDateTime endOf(LocalDateTime to) {
        return to == null ? FOREVER : to;
    }
}
