package org.hawsh.activities.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.activities.Activities;
import org.hawsh.activities.CertificateKind;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.activities.courses.catalogue.CourseState;
import org.hawsh.activities.courses.catalogue.Courses;
import org.hawsh.activities.enrolment.CompletionStore.Counted;
import org.hawsh.activities.enrolment.waitinglist.CoursePlaces;
import org.hawsh.centres.Centres;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.trail.ChangeLog;

/** Completing a course: by what was held while somebody was enrolled, and not before the course is over. */
@ApplicationScoped
class CompletionService {
    private final Courses courses;
    private final Activities activities;
    private final Placement placement;
    private final CoursePlaces places;
    private final EnrolmentRepository enrolments;
    private final CompletionStore counts;
    private final EnrolmentViews views;
    private final Centres centres;
    private final AuditTrail audit;
    private final ChangeLog changes;

    CompletionService(
            Courses courses,
            Activities activities,
            Placement placement,
            CoursePlaces places,
            EnrolmentRepository enrolments,
            CompletionStore counts,
            EnrolmentViews views,
            Centres centres,
            AuditTrail audit,
            ChangeLog changes) {
        this.courses = courses;
        this.activities = activities;
        this.placement = placement;
        this.places = places;
        this.enrolments = enrolments;
        this.counts = counts;
        this.views = views;
        this.centres = centres;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional
    CompletionView look(UUID courseId) {
        CourseRef course = courses.require(courseId, Permissions.ENROLMENT_MANAGE);
        Map<UUID, Counted> counted = counts.ofCourse(courseId);
        List<Enrolment> enrolled = enrolments.in(courseId, EnrolmentState.ENROLLED);
        List<EnrolmentView> shown = views.of(courseId, course.centreId(), enrolled);
        audit.recordShown(
                Act.ofMany("LIST", Placement.ENTITY).at(course.centreId()),
                shown.stream().map(view -> view.person().id()).toList());
        return new CompletionView(
                course.completionPercent(),
                counts.missingSheets(courseId),
                isOver(course),
                shown.stream().map(view -> row(course, view, counted.get(view.id()))).toList());
    }

    private CompletionView.Row row(CourseRef course, EnrolmentView view, Counted counted) {
        boolean meets = counted.meets(course.completionPercent());
        return new CompletionView.Row(
                view,
                counted.held(),
                counted.attended(),
                meets,
                meets ? Certificate.earned(kindOf(course), view.practicalMark()) : null);
    }

    @Transactional
    List<EnrolmentView> complete(UUID courseId, Complete request) {
        CourseRef course = courses.require(courseId, Permissions.ENROLMENT_MANAGE);
        placement.begin(courseId, null);
        if (!isOver(course)) {
            throw EnrolmentRefused.because("course-still-runs");
        }
        Map<UUID, Counted> counted = counts.ofCourse(courseId);
        List<UUID> asked = request.enrolmentIds().stream().distinct().toList();
        ValidationFailed.ifAny(faults(course, asked, counted));
        LocalDate today = centres.todayAt(course.centreId());
        List<Enrolment> done = new ArrayList<>();
        for (UUID id : asked) {
            Enrolment enrolment = enrolments.find(id, courseId).orElseThrow(NotFound::new);
            places.giveBack(courseId, enrolment.stream(), enrolment.seatsHeld());
            enrolment.complete(
                    counted.get(id).held(),
                    counted.get(id).attended(),
                    Certificate.earned(kindOf(course), enrolment.practicalMark()),
                    today);
            done.add(enrolment);
        }
        enrolments.flush();
        audit.recordEach(Act.ofMany("COMPLETE", Placement.ENTITY).at(course.centreId()), asked);
        done.forEach(
                enrolment ->
                        changes.record(
                                Placement.ENTITY,
                                enrolment.id(),
                                enrolment.version(),
                                Set.of("state", "certificate")));
        return views.of(courseId, course.centreId(), done);
    }

    private static List<Fault> faults(
            CourseRef course, List<UUID> asked, Map<UUID, Counted> counted) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Counted one = counted.get(asked.get(i));
            if (one == null) {
                faults.add(Fault.at("/enrolmentIds/" + i, "not-enrolled"));
            } else if (!one.meets(course.completionPercent())) {
                faults.add(
                        Fault.at(
                                "/enrolmentIds/" + i,
                                "attended-too-little",
                                one.attended(),
                                one.held(),
                                course.completionPercent()));
            }
        }
        return faults;
    }

    private boolean isOver(CourseRef course) {
        return course.state() == CourseState.ENDED
                || course.state() == CourseState.ANNOUNCED
                        && !centres.todayAt(course.centreId()).isBefore(course.endsOn());
    }

    private CertificateKind kindOf(CourseRef course) {
        return activities.find(course.activityId()).orElseThrow().certificate();
    }
}
