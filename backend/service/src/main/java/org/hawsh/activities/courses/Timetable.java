package org.hawsh.activities.courses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.SessionFilter;
import org.hawsh.activities.courses.catalogue.SessionRows;
import org.hawsh.activities.courses.catalogue.SessionView;
import org.hawsh.centres.Centres;
import org.hawsh.centres.DayRange;
import org.hawsh.platform.database.ChangeOrder;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.NotFound;

/** Sessions as everybody who may see courses reads them. */
@ApplicationScoped
@Transactional
class Timetable {
    private final CourseService courses;
    private final SessionRows rows;
    private final Centres centres;
    private final CurrentUser user;
    private final Cursors cursors;

    Timetable(
            CourseService courses,
            SessionRows rows,
            Centres centres,
            CurrentUser user,
            Cursors cursors) {
        this.courses = courses;
        this.rows = rows;
        this.centres = centres;
        this.user = user;
        this.cursors = cursors;
    }

    Page<SessionView> page(SessionFilter filter) {
        Set<UUID> scope = user.centresWith(Permissions.COURSE_READ, filter.centreId());
        DayRange days = filter.days(centres.todayAt(filter.centreId()));
        String bound =
                "%s:sessions:%s:%s:%s:%s"
                        .formatted(
                                user.subject(),
                                scope,
                                days,
                                filter.roomId(),
                                filter.updatedSince());
        return filter.updatedSince() == null
                ? cursors.page(
                        filter.cursor(),
                        filter.limit(),
                        bound,
                        null,
                        (after, count) -> rows.between(days, filter.roomId(), scope, after, count),
                        SessionRows::position)
                : cursors.page(
                        filter.cursor(),
                        filter.limit(),
                        bound,
                        ChangeOrder.beginning(filter.updatedSince()),
                        (after, count) -> rows.changed(days, filter.roomId(), scope, after, count),
                        last -> ChangeOrder.position(last.updatedAt(), last.id()));
    }

    List<SessionView> ofCourse(UUID course) {
        courses.read(course);
        return rows.ofCourse(course, user.centresWith(Permissions.COURSE_READ));
    }

    SessionView read(UUID id) {
        return rows.find(id, user.centresWith(Permissions.COURSE_READ)).orElseThrow(NotFound::new);
    }
}
