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
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.trail.ChangeLog;

/** Planning courses and reading them. */
@ApplicationScoped
class CourseService {
    static final String ENTITY = "course";

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
    private final AuditTrail audit;
    private final ChangeLog changes;

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
            AuditTrail audit,
            ChangeLog changes) {
        this.courses = courses;
        this.rows = rows;
        this.rules = rules;
        this.planner = planner;
        this.activities = activities;
        this.centres = centres;
        this.cursors = cursors;
        this.patches = patches;
        this.user = user;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional
    Page<CourseView> page(CourseFilter filter) {
        Set<UUID> scope = user.centresWith(Permissions.COURSE_READ, filter.centreId());
        String bound =
                String.join(
                        ":",
                        user.subject().toString(),
                        ENTITY,
                        new TreeSet<>(scope).toString(),
                        String.valueOf(filter.state()),
                        String.valueOf(filter.activityId()));
        String before = filter.cursor() == null ? FIRST : cursors.open(filter.cursor(), bound);
        List<CourseView> found =
                rows.page(
                        filter,
                        scope,
                        LocalDate.parse(before.substring(0, DAY_LENGTH)),
                        UUID.fromString(before.substring(DAY_LENGTH)),
                        filter.limit() + 1);
        return Page.of(
                found,
                filter.limit(),
                last -> cursors.seal(last.startsOn().toString() + last.id(), bound));
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
        courses.persistAndFlush(course);
        planner.apply(course, plan);
        audit.record(Act.of("CREATE", ENTITY, course.id()).at(course.centreId()));
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
            audit.record(Act.of("EDIT", ENTITY, id).at(course.centreId()));
            changes.record(ENTITY, id, course.version(), patched.changedFields());
        }
        return shown(id, Permissions.COURSE_MANAGE);
    }

    /** The centre first, then the course: always in this order, so that nobody waits in a circle. */
    Course lock(UUID id) {
        centres.lock(find(id).centreId(), Permissions.COURSE_MANAGE);
        return courses.lock(id, user.centresWith(Permissions.COURSE_MANAGE))
                .orElseThrow(NotFound::new);
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
        return courses.find(id, user.centresWith(Permissions.COURSE_MANAGE))
                .orElseThrow(NotFound::new);
    }
}
