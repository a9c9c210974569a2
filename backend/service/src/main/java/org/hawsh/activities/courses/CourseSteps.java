package org.hawsh.activities.courses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.CourseView;
import org.hawsh.centres.Centres;
import org.hawsh.work.records.Records;

/** What becomes of a course: it is announced, and one day it has ended or was cancelled. */
@ApplicationScoped
@Transactional
class CourseSteps {
    private final CourseService courses;
    private final CourseSessionRepository sessions;
    private final Centres centres;
    private final Event<CourseCancelled> cancelled;
    private final Event<CourseEnded> ended;
    private final Records records;

    CourseSteps(
            CourseService courses,
            CourseSessionRepository sessions,
            Centres centres,
            Event<CourseCancelled> cancelled,
            Event<CourseEnded> ended,
            Records records) {
        this.courses = courses;
        this.sessions = sessions;
        this.centres = centres;
        this.cancelled = cancelled;
        this.ended = ended;
        this.records = records;
    }

    CourseView announce(UUID id, int seenVersion) {
        Course course = courses.lock(id);
        course.announce(seenVersion);
        return done("ANNOUNCE", course);
    }

    CourseView cancel(UUID id, int seenVersion, Reason request) {
        Course course = courses.lock(id);
        course.cancel(seenVersion, request.reason());
        toCome(course).forEach(session -> session.cancel(request.reason()));
        sessions.flush();
        cancelled.fire(new CourseCancelled(id, course.centreId()));
        return done("CANCEL", course);
    }

    CourseView end(UUID id, int seenVersion) {
        Course course = courses.lock(id);
        int left = toCome(course).size();
        if (left > 0) {
            throw CourseRefusal.sessionsToCome(left);
        }
        course.end(seenVersion);
        sessions.flush();
        ended.fire(new CourseEnded(id, course.centreId()));
        return done("END", course);
    }

    private List<CourseSession> toCome(Course course) {
        return sessions.toCome(course.id(), centres.nowAt(course.centreId()));
    }

    private CourseView done(String act, Course course) {
        records.done(CourseSheet.COURSE, course, act, "state");
        return courses.shown(course.id(), Permissions.COURSE_MANAGE);
    }
}
