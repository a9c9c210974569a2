package org.hawsh.activities.enrolment.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.hawsh.activities.enrolment.Certificate;
import org.hawsh.activities.enrolment.Completions;
import org.hawsh.activities.enrolment.Completions.Attended;
import org.hawsh.activities.enrolment.EnrolmentRefused;
import org.hawsh.activities.enrolment.EnrolmentView;
import org.hawsh.centres.Centres;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Completing a course: by what was held while somebody was enrolled, and not before the course is over. */
@ApplicationScoped
@Transactional
class CompletionService {
    private final Courses courses;
    private final Activities activities;
    private final Completions completions;
    private final CompletionStore counts;
    private final Centres centres;
    private final Records records;
    private final Event<CompletionsTakenBack> takenBack;

    CompletionService(
            Courses courses,
            Activities activities,
            Completions completions,
            CompletionStore counts,
            Centres centres,
            Records records,
            Event<CompletionsTakenBack> takenBack) {
        this.courses = courses;
        this.activities = activities;
        this.completions = completions;
        this.counts = counts;
        this.centres = centres;
        this.records = records;
        this.takenBack = takenBack;
    }

    CompletionView look(UUID courseId) {
        CourseRef course = courses.require(courseId, Permissions.ENROLMENT_MANAGE);
        Map<UUID, Attended> counted = counts.ofCourse(courseId);
        List<EnrolmentView> shown = completions.enrolled(course);
        records.shown(
                CompletionSheet.ENROLMENT.didToMany("LIST").at(course.centreId()),
                shown.stream().map(view -> view.person().id()).toList());
        return new CompletionView(
                course.completionPercent(),
                counts.missingSheets(courseId),
                isOver(course),
                shown.stream().map(view -> row(course, view, counted.get(view.id()))).toList());
    }

    private CompletionView.Row row(CourseRef course, EnrolmentView view, Attended counted) {
        boolean meets = counted.meets(course.completionPercent());
        return new CompletionView.Row(
                view,
                counted.held(),
                counted.attended(),
                meets,
                meets ? Certificate.earned(kindOf(course), view.practicalMark()) : null);
    }

    List<EnrolmentView> complete(UUID courseId, Complete request) {
        CourseRef course = courses.require(courseId, Permissions.ENROLMENT_MANAGE);
        completions.begin(courseId);
        if (!isOver(course)) {
            throw EnrolmentRefused.because("course-still-runs");
        }
        Map<UUID, Attended> counted = counts.ofCourse(courseId);
        List<UUID> asked = request.enrolmentIds().stream().distinct().toList();
        ValidationFailed.ifAny(faults(course, asked, counted));
        Map<UUID, Attended> attended = new LinkedHashMap<>();
        asked.forEach(id -> attended.put(id, counted.get(id)));
        List<EnrolmentView> done = completions.complete(course, attended, kindOf(course));
        records.doneToEach(
                CompletionSheet.ENROLMENT.didToMany("COMPLETE").at(course.centreId()), asked);
        return done;
    }

    /** It was a slip. Whose paper was begun meanwhile stays completed: somebody else builds on it already. */
    List<EnrolmentView> takeBack(UUID courseId, TakeBackCompletion request) {
        CourseRef course = courses.require(courseId, Permissions.ENROLMENT_MANAGE);
        completions.begin(courseId);
        Set<UUID> asked = new LinkedHashSet<>(request.enrolmentIds());
        List<EnrolmentView> back = completions.takeBack(course, asked);
        takenBack.fire(new CompletionsTakenBack(courseId, course.centreId(), asked));
        records.doneToEach(
                CompletionSheet.ENROLMENT.didToMany("UNDO_COMPLETE").at(course.centreId()), asked);
        return back;
    }

    private static List<Fault> faults(
            CourseRef course, List<UUID> asked, Map<UUID, Attended> counted) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Attended one = counted.get(asked.get(i));
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
