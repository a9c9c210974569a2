package org.hawsh.activities.courses;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.Activities;
import org.hawsh.activities.ActivityRef;
import org.hawsh.activities.courses.catalogue.CourseFilter;
import org.hawsh.activities.courses.catalogue.CourseRows;
import org.hawsh.activities.courses.catalogue.CourseView;
import org.hawsh.centres.Centres;
import org.hawsh.platform.database.ChangeOrder;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Planning courses and reading them. */
@ApplicationScoped
class CourseService {
    private static final int DAY_LENGTH = 10;
    private static final String FIRST = "9999-12-31" + new UUID(-1, -1);

    private final CourseRepository courses;
    private final CourseRows rows;
    private final CourseRules rules;
    private final SessionPlanner planner;
    private final Activities activities;
    private final Centres centres;
    private final Cursors cursors;
    private final MergePatch patches;
    private final CurrentUser user;
    private final Records records;

    CourseService(
            CourseRepository courses,
            CourseRows rows,
            CourseRules rules,
            SessionPlanner planner,
            Activities activities,
            Centres centres,
            Cursors cursors,
            MergePatch patches,
            CurrentUser user,
            Records records) {
        this.courses = courses;
        this.rows = rows;
        this.rules = rules;
        this.planner = planner;
        this.activities = activities;
        this.centres = centres;
        this.cursors = cursors;
        this.patches = patches;
        this.user = user;
        this.records = records;
    }

    @Transactional
    Page<CourseView> page(CourseFilter filter) {
        Set<UUID> scope = user.centresWith(Permissions.COURSE_READ, filter.centreId());
        String bound =
                String.join(
                        ":",
                        user.subject().toString(),
                        "course",
                        new TreeSet<>(scope).toString(),
                        String.valueOf(filter.state()),
                        String.valueOf(filter.activityId()),
                        String.valueOf(filter.updatedSince()));
        return filter.updatedSince() == null
                ? latestFirst(filter, scope, bound)
                : cursors.page(
                        filter.cursor(),
                        filter.limit(),
                        bound,
                        ChangeOrder.beginning(filter.updatedSince()),
                        (after, count) -> rows.changed(filter, scope, after, count),
                        last -> ChangeOrder.position(last.updatedAt(), last.id()));
    }

    private Page<CourseView> latestFirst(CourseFilter filter, Set<UUID> scope, String bound) {
        return cursors.page(
                filter.cursor(),
                filter.limit(),
                bound,
                FIRST,
                (before, count) ->
                        rows.page(
                                filter,
                                scope,
                                LocalDate.parse(before.substring(0, DAY_LENGTH)),
                                UUID.fromString(before.substring(DAY_LENGTH)),
                                count),
                last -> last.startsOn().toString() + last.id());
    }

    @Transactional
    CourseView read(UUID id) {
        return shown(id, Permissions.COURSE_READ);
    }

    @Transactional
    CourseView plan(PlanCourse request) {
        user.centresWith(Permissions.COURSE_MANAGE, request.centreId());
        centres.lock(request.centreId(), Permissions.COURSE_MANAGE);
        CourseDetails details = request.details();
        ActivityRef activity =
                activities.find(request.activityId()).filter(one -> !one.retired()).orElse(null);
        if (activity == null) {
            ValidationFailed.ifAny(List.of(Fault.at("/activityId", "activity-unknown")));
        }
        ValidationFailed.ifAny(rules.faults(request.centreId(), activity, details));
        SessionPlanner.Plan plan = planner.plan(request.centreId(), null, null, details);
        Course course = new Course(request.centreId(), request.activityId(), details);
        records.created(CourseSheet.COURSE, course);
        planner.apply(course, plan);
        return shown(course.id(), Permissions.COURSE_MANAGE);
    }

    @Transactional
    CourseView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        Course course = lock(id);
        course.mustBe(seenVersion);
        CourseDetails before = course.details();
        MergePatch.Patched<CourseDetails> patched = patches.apply(mergePatch, before);
        CourseDetails wanted = patched.value();
        ValidationFailed.ifAny(rules.faults(course.centreId(), activityOf(course), wanted));
        SessionPlanner.Plan plan = planner.plan(course.centreId(), id, before, wanted);
        course.edit(seenVersion, wanted);
        planner.apply(course, plan);
        if (!patched.changedFields().isEmpty()) {
            records.edited(CourseSheet.COURSE, course, patched.changedFields());
        }
        return shown(id, Permissions.COURSE_MANAGE);
    }

    /** The centre first, then the course: always in this order, so that nobody waits in a circle. */
    Course lock(UUID id) {
        centres.lock(find(id).centreId(), Permissions.COURSE_MANAGE);
        return records.lock(Course.class, id, Permissions.COURSE_MANAGE);
    }

    ActivityRef activityOf(Course course) {
        return activities.find(course.activityId()).orElseThrow(NotFound::new);
    }

    CourseView shown(UUID id, String permission) {
        courses.flush();
        return rows.find(id, user.centresWith(permission)).orElseThrow(NotFound::new);
    }

    /** For what is asked before a request is known to be a new one. */
    @Transactional
    void require(UUID id) {
        find(id);
    }

    Course find(UUID id) {
        return records.find(Course.class, id, Permissions.COURSE_MANAGE);
    }
}
