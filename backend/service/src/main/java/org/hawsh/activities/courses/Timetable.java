package org.hawsh.activities.courses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.SessionRows;
import org.hawsh.activities.courses.catalogue.SessionView;
import org.hawsh.centres.Centres;
import org.hawsh.centres.DayRange;
import org.hawsh.platform.problems.NotFound;

/** Sessions as everybody who may see courses reads them. */
@ApplicationScoped
@Transactional
class Timetable {
    private final CourseService courses;
    private final SessionRows rows;
    private final Centres centres;
    private final CurrentUser user;

    Timetable(CourseService courses, SessionRows rows, Centres centres, CurrentUser user) {
        this.courses = courses;
        this.rows = rows;
        this.centres = centres;
        this.user = user;
    }

    List<SessionView> between(UUID centre, LocalDate from, LocalDate to, UUID room) {
        Set<UUID> scope = user.centresWith(Permissions.COURSE_READ, centre);
        return rows.between(DayRange.of(from, to, centres.todayAt(centre)), room, scope);
    }

    List<SessionView> ofCourse(UUID course) {
        courses.read(course);
        return rows.ofCourse(course, user.centresWith(Permissions.COURSE_READ));
    }

    SessionView read(UUID id) {
        return rows.find(id, user.centresWith(Permissions.COURSE_READ)).orElseThrow(NotFound::new);
    }
}
